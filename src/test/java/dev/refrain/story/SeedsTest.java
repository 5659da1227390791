package dev.refrain.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.read.InputReader;
import dev.refrain.read.ReadSettings;
import dev.refrain.text.Pages;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void oneVisitIsOneStoryTheOthersStandAloneAndAllShareATheme() {
    var articles = new ArrayList<Article>();
    new InputReader(ReadSettings.DEFAULTS)
        .read(List.of("seeds"), InputStream.nullInputStream(), articles::add);
    List<Page> pages = Pages.of(articles, 1);
    List<Story> stories = StoryFinder.find(pages, List.of(), StorySettings.defaults());
    assertThat(stories).extracting(story -> story.articles().size()).containsExactly(2, 1, 1, 1);
    assertThat(stories.getFirst().articles())
        .extracting(member -> member.article().substring(0, 3))
        .containsExactly("000", "001");
    assertThat(stories).extracting(Story::theme).containsOnly(stories.getFirst().theme());
  }
}
