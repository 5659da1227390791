package dev.refrain.engine;

import dev.refrain.match.DuplicateFinder;
import dev.refrain.model.Match;
import dev.refrain.model.Unlisted;
import java.util.List;

/// What a comparison of pages found, and what it does not list.
record Matched(List<Match> matches, Unlisted unlisted) {
  static Matched of(DuplicateFinder.Found found) {
    return new Matched(found.matches(), found.unlisted());
  }
}
