package dev.refrain.model;

/// A name that a page gives as its author or agency, and where.
///
/// @param agency whether the name is a news agency's
public record Attribution(String name, Span span, int line, boolean agency) {}
