package dev.refrain.text;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of all passages of some pages as hashes, read once for all who compare or count them.
///
/// 10 bytes a word, 4 a passage.
public final class PassageWords {
  private final List<Page> pages;
  private final Map<String, Words> byPage;

  private PassageWords(List<Page> pages, Map<String, Words> byPage) {
    this.pages = pages;
    this.byPage = byPage;
  }

  /// Reads the words of the pages.
  public static PassageWords of(List<Page> pages, int threads) {
    return of(Parallel.map(pages, PassageWords::read, threads));
  }

  static PassageWords of(List<Words> words) {
    Map<String, Words> byPage = HashMap.newHashMap(words.size());
    words.forEach(one -> byPage.put(one.page.id(), one));
    return new PassageWords(words.stream().map(Words::page).toList(), byPage);
  }

  /// The pages, in the order given.
  public List<Page> pages() {
    return pages;
  }

  private static Words read(Page page) {
    String text = page.article().text();
    var tokens = new Tokens();
    int[] ends = new int[page.passages().size()];
    var places = new byte[ends.length] @Nullable [];
    for (int i = 0; i < ends.length; i++) {
      Span span = page.passages().get(i).span();
      int from = tokens.size();
      Tokenizer.tokenize(text, span, tokens);
      ends[i] = tokens.size();
      places[i] = WordPlaces.of(tokens, from, span.start());
    }
    return new Words(page, tokens.hashes(), ends, WordPlaces.joined(places, tokens.size()));
  }

  /// The words of one of the pages, by its id.
  public Words of(String page) {
    return Objects.requireNonNull(byPage.get(page));
  }

  /// The words of some of the pages, or of the page of each of some texts.
  public Words[] ofEach(List<Page> some) {
    var words = new Words[some.size()];
    String last = "";
    for (int i = 0; i < words.length; i++) {
      String id = some.get(i).id();
      words[i] = id.equals(last) ? words[i - 1] : of(id);
      last = id;
    }
    return words;
  }

  /// The words of one page.
  public static final class Words {
    private final Page page;
    private final long[] hashes;
    private final int[] ends;

    /// As [WordPlaces] has them, from the beginning of each passage.
    private final byte @Nullable [] places;

    private Words(Page page, long[] hashes, int[] ends, byte @Nullable [] places) {
      this.page = page;
      this.hashes = hashes;
      this.ends = ends;
      this.places = places;
    }

    /// @param pieces what the passages of the page were made of
    static Words of(Page page, List<Piece> pieces) {
      int[] ends = new int[pieces.size()];
      var places = new byte[ends.length] @Nullable [];
      int size = 0;
      for (int i = 0; i < ends.length; i++) {
        size += pieces.get(i).words.length;
        ends[i] = size;
        places[i] = pieces.get(i).places;
      }
      long[] hashes = new long[size];
      for (int i = 0; i < ends.length; i++) {
        long[] own = pieces.get(i).words;
        System.arraycopy(own, 0, hashes, ends[i] - own.length, own.length);
      }
      return new Words(page, hashes, ends, WordPlaces.joined(places, size));
    }

    public Page page() {
      return page;
    }

    private int place(Passage passage) {
      List<Passage> passages = page.passages();
      int ordinal = passage.ordinal();
      return ordinal < ends.length && passages.get(ordinal).ordinal() == ordinal
          ? ordinal
          : passages.indexOf(passage);
    }

    private int start(int place) {
      return place == 0 ? 0 : ends[place - 1];
    }

    /// How many words a passage has.
    public int count(Passage passage) {
      int place = place(passage);
      return ends[place] - start(place);
    }

    /// The words of a passage, in its order.
    public long[] hashes(Passage passage) {
      int place = place(passage);
      return Arrays.copyOfRange(hashes, start(place), ends[place]);
    }

    /// The words of some passages, one behind the other.
    ///
    /// @param places of the passages on the page
    public long[] hashes(int[] places) {
      int size = 0;
      for (int place : places) {
        size += ends[place] - start(place);
      }
      long[] all = new long[size];
      int at = 0;
      for (int place : places) {
        int count = ends[place] - start(place);
        System.arraycopy(hashes, start(place), all, at, count);
        at += count;
      }
      return all;
    }

    /// The words of a passage with the places where they stand on the page.
    public Tokens tokens(Passage passage) {
      return tokens(new int[] {place(passage)});
    }

    /// The same of some passages, one behind the other.
    ///
    /// @param some places of the passages on the page
    public Tokens tokens(int[] some) {
      var tokens = new Tokens();
      String text = places == null ? page.article().text() : "";
      for (int place : some) {
        Span span = page.passages().get(place).span();
        if (places == null) {
          Tokenizer.tokenize(text, span, tokens);
        } else {
          WordPlaces.read(places, hashes, start(place), ends[place], span.start(), tokens);
        }
      }
      return tokens;
    }

    /// A hash of the words of a passage in their order.
    public long key(Passage passage) {
      int place = place(passage);
      return Shingles.sequence(hashes, start(place), ends[place]);
    }
  }
}
