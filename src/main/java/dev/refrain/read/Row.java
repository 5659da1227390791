package dev.refrain.read;

import org.jspecify.annotations.Nullable;

/// What one row of a file says; blank fields are null.
record Row(
    @Nullable String id,
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String title,
    String text) {}
