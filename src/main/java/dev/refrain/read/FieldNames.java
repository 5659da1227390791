package dev.refrain.read;

import org.jspecify.annotations.Nullable;

/// The names under which a row holds its fields; null stands for the usual names of that field.
///
/// A given name is taken exactly. The usual ones are found whatever their case and whether written
/// `publish_date`, `publish-date` or `publishDate`.
public record FieldNames(
    @Nullable String id,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String title,
    @Nullable String text) {
  public static final FieldNames USUAL = new FieldNames(null, null, null, null, null, null);

  @Nullable String given(Field field) {
    return switch (field) {
      case ID -> id;
      case URL -> url;
      case SOURCE -> source;
      case PUBLISHED -> published;
      case TITLE -> title;
      case TEXT -> text;
    };
  }
}
