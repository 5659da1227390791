package dev.refrain.read;

import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/// The articles of a run by number, in no order that means something, and what was made of each
/// batch of their texts.
///
/// @param <S> what was made of a batch
public interface StoredArticles<S> {
  /// One more than the largest number of an article.
  int size();

  /// Whether the number is that of an article, and not of one whose id was taken.
  boolean has(int number);

  /// The id of an article.
  String id(int number);

  /// Gives every batch with the number of its first article; those of the others follow.
  void eachBatch(ObjIntConsumer<S> batches);

  /// Reads articles again. One object a thread.
  ArticleStore.Reader reader();

  /// The same articles with a part of what was made of each batch.
  default <T> StoredArticles<T> with(Function<S, T> part) {
    StoredArticles<S> all = this;
    return new StoredArticles<>() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public boolean has(int number) {
        return all.has(number);
      }

      @Override
      public String id(int number) {
        return all.id(number);
      }

      @Override
      public void eachBatch(ObjIntConsumer<T> batches) {
        all.eachBatch((batch, first) -> batches.accept(part.apply(batch), first));
      }

      @Override
      public ArticleStore.Reader reader() {
        return all.reader();
      }
    };
  }
}
