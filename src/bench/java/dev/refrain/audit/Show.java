package dev.refrain.audit;

import dev.refrain.model.*;
import dev.refrain.text.Pages;
import java.nio.file.Path;
import java.util.*;

public final class Show {
  public static void main(String[] a) throws Exception {
    List<Clean> clean =
        new ArrayList<>(Damage.clean(RuleQuality.read(Path.of(a[0])).subList(0, 400)));
    for (Injection in : Damage.all()) {
      if (!a[1].equals(in.rule())) continue;
      var dirt = new Dirt(20, clean);
      var arts = new ArrayList<Article>();
      for (Clean c : clean) arts.add(in.apply(c, dirt).article(c.id()));
      var missed = new HashSet<String>();
      arts.forEach(x -> missed.add(x.id()));
      Damage.audit(arts)
          .findings()
          .forEach(
              f -> {
                if (f.rule().equals(in.rule())) missed.remove(f.article());
              });
      int n = 0;
      for (Page p : Pages.of(arts, 1)) {
        if (!missed.contains(p.id()) || n++ >= Integer.parseInt(a[2])) continue;
        System.out.println("== " + p.id() + " " + p.failed() + " title=" + p.article().title());
        for (Passage q : p.passages()) {
          String t = p.text(q);
          System.out.println(
              "  "
                  + q.role()
                  + " "
                  + q.block()
                  + " | "
                  + t.substring(0, Math.min(70, t.length())).replace("\n", " / "));
        }
      }
    }
  }
}
