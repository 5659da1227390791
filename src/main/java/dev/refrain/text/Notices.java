package dev.refrain.text;

import dev.refrain.text.Phrases.Topic;
import java.util.EnumSet;
import java.util.Set;

/// Tells what a site says of itself from what it tells of the world.
public final class Notices {
  private static final Set<Topic> OF_THE_SITE =
      EnumSet.of(Topic.ERROR, Topic.LOGIN, Topic.PAYWALL, Topic.NEWSLETTER);

  private Notices() {}

  /// Whether a title speaks of an error, of accounts, subscriptions or letters. A headline may do
  /// so too: ask only of pages that show some other text than an article.
  public static boolean isNotice(String title) {
    return Phrases.in(title).keySet().stream().anyMatch(OF_THE_SITE::contains);
  }

  /// Whether a title speaks of an error.
  public static boolean isError(String title) {
    return Phrases.in(title).containsKey(Topic.ERROR);
  }
}
