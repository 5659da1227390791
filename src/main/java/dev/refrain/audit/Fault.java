package dev.refrain.audit;

import java.util.List;
import java.util.stream.Stream;

/// What a rule found, before it becomes a [dev.refrain.model.Finding].
///
/// @param also other places of the same page that the fault speaks of
/// @param confidence 0 to 1
record Fault(Place place, List<Place> also, double confidence, String message) {
  /// A page of a thousand damaged lines is one fault; its first places are proof enough.
  private static final int PLACES = 100;

  Fault {
    also = also.stream().limit(PLACES).toList();
  }

  static Fault at(Place place, double confidence, String message) {
    return new Fault(place, List.of(), confidence, message);
  }

  /// One fault in several places, the first of them in front.
  static Fault over(List<Place> places, double confidence, String message) {
    return new Fault(places.getFirst(), places.subList(1, places.size()), confidence, message);
  }

  /// The fault as a list, for rules that find at most one a page.
  static List<Fault> only(Fault fault) {
    return List.of(fault);
  }

  /// One fault over all places, none when there are none.
  static List<Fault> overAll(List<Place> places, double confidence, String message) {
    return places.isEmpty() ? List.of() : List.of(over(places, confidence, message));
  }

  Stream<Place> places() {
    return Stream.concat(Stream.of(place), also.stream());
  }
}
