package dev.refrain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house: floors, rooms, and who may print, exit and catch everything.
class ArchitectureTest {
  private static final String ROOT = "dev.refrain";

  /// A package imports only from lower floors.
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("cli", 6),
          Map.entry("report", 5),
          Map.entry("engine", 4),
          Map.entry("clean", 4),
          Map.entry("evaluate", 4),
          Map.entry("store", 2),
          Map.entry("match", 3),
          Map.entry("group", 3),
          Map.entry("story", 3),
          Map.entry("audit", 3),
          Map.entry("read", 2),
          Map.entry("text", 2),
          Map.entry("sketch", 2),
          Map.entry("spill", 1),
          Map.entry("model", 1));

  /// The packages that may import an outside library, by the beginning of the library's names.
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "org.apache.lucene.", Set.of("store", "text"),
          "smile.", Set.of("story", "evaluate"),
          "nl.cwts.", Set.of("story"),
          "com.optimaize.", Set.of("audit"),
          "picocli.", Set.of("cli"),
          "gg.jte.", Set.of("report"),
          "tools.jackson.", Set.of("read", "report", "evaluate"),
          "org.apache.commons.text.", Set.of("match"),
          "com.dynatrace.hash4j.", Set.of("sketch"),
          "java.util.logging.", Set.of("cli"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesImportOnlyLowerFloors() {
    classes().should(importOnlyLowerFloors(FLOORS)).check(HOUSE);
  }

  @Test
  void theCheckOfFloorsSeesImports() {
    var upsideDown = new HashMap<>(FLOORS);
    upsideDown.put("model", 7);

    assertThatThrownBy(() -> classes().should(importOnlyLowerFloors(upsideDown)).check(HOUSE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dev.refrain.model.Article");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void outsideLibrariesStayInTheirRooms() {
    classes().should(useLibrariesInTheirRooms()).check(HOUSE);
  }

  @Test
  void onlyCliPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.IO")
        .orShould()
        .callMethodWhere(named("a method that prints a stack", "printStackTrace"))
        .check(HOUSE);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(HOUSE);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
    assertThat(HOUSE.size()).isGreaterThan(FLOORS.size());
  }

  /// Read from the sources: in class files a `try` with resources looks like a broad catch.
  @Test
  void onlyCliCatchesEverything() throws IOException {
    var broad =
        Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b");
    Path main = Path.of("src/main/java");
    List<Path> sources;
    try (var files = Files.walk(main)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(sources).hasSizeGreaterThan(FLOORS.size());
    assertThat(sources)
        .filteredOn(file -> !file.startsWith(main.resolve("dev/refrain/cli")))
        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(broad));
  }

  private static ArchCondition<JavaClass> importOnlyLowerFloors(Map<String, Integer> floors) {
    return new ArchCondition<>("import only lower floors") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int floor = floors.getOrDefault(room(type), 0);
        if (floor == 0) {
          events.add(SimpleConditionEvent.violated(type, type + " stands on no floor"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          boolean elsewhere =
              target.getName().startsWith(ROOT + ".") && !room(target).equals(room(type));
          if (elsewhere && floors.getOrDefault(room(target), 99) >= floor) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> useLibrariesInTheirRooms() {
    return new ArchCondition<>("use outside libraries only in their rooms") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getBaseComponentType().getName();
          if (!mayUse(room(type), target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayUse(String room, String target) {
    for (var library : ROOMS.entrySet()) {
      if (target.startsWith(library.getKey())) {
        return library.getValue().contains(room);
      }
    }
    return !target.contains(".")
        || target.startsWith("java.")
        || target.startsWith(ROOT + ".")
        || target.startsWith("org.jspecify.");
  }

  private static DescribedPredicate<JavaMethodCall> named(String description, String name) {
    return DescribedPredicate.describe(description, call -> call.getName().equals(name));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    int end = name.indexOf('.', ROOT.length() + 1);
    return name.substring(ROOT.length() + 1, end < 0 ? name.length() : end);
  }
}
