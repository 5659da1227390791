package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published: 13 Aug. 2025, 14:42       | 2025-08-13T14:42
          Date:2025-04-27 13:54:31             | 2025-04-27T13:54:31
          March 1, 2025                        | 2025-03-01
          a trip from Sunday, Oct. 26, 2025, x | 2025-10-26
          2014-03-10T16:52:50.698000Z          | 2014-03-10T16:52:50
          12. Februar 2024                     | 2024-02-12
          1er mars 2024, le 2 mars 2024        | 2024-03-02
          3 de mayo de 2023                    | 2023-05-03
          5 января 2012                        | 2012-01-05
          2012年1月5日                           | 2012-01-05
          31.12.2024                           | 2024-12-31
          Jan. 5, 2008 4:30 PM                 | 2008-01-05T16:30
          Wed Nov 05 10:00:00 +0000 2025       | 2025-11-05T10:00:00
          Wed Nov  5 10:00:00 UTC 2025         | 2025-11-05T10:00:00
          Wed Nov 5 10:00:00 2025              | 2025-11-05T10:00:00
          """)
  void readsTheFormsThatPagesUse(String text, String iso) {
    assertThat(Dates.first(text)).isNotNull().extracting(Dates.Found::value).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "25/03/2024, 2024-03-25",
    "03/25/2024, 2024-03-25",
    "25-03-2024 10:15, 2024-03-25T10:15",
    "5/5/2024, 2024-05-05",
    "20240325, 2024-03-25",
    "20240325T101500Z, 2024-03-25T10:15:00"
  })
  void readsAFieldOfNumbersWhereItCanMeanOneDayOnly(String field, String day) {
    assertThat(Dates.iso(field)).isEqualTo(day);
    assertThat(Dates.readings(field)).hasSizeLessThan(2);
  }

  @Test
  void namesBothDaysThatNumbersMayMean() {
    assertThat(Dates.readings("03/04/2024"))
        .containsExactly(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 3, 4));
    assertThat(Dates.iso("03/04/2024")).isNull();
    assertThat(Dates.iso("20241325")).isNull();
    assertThat(Dates.iso("20240305T221500Z")).isEqualTo("2024-03-05T22:15:00");
    assertThat(Dates.iso("20240305T2215")).isEqualTo("2024-03-05T22:15");
    assertThat(Dates.iso("20240305T")).isEqualTo("2024-03-05");
    assertThat(Dates.readings("3 April 2024")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01",
    "1970-01-01T01:00:00Z",
    "'January 1, 1970'",
    "1969-12-31T19:00:00",
    "1900-01-01",
    "0001-01-01T00:00:00",
    "0000-00-00",
    "0000000000"
  })
  void knowsTheZerosThatStandForAMissingDate(String field) {
    assertThat(Dates.iso(field)).isNull();
    assertThat(Dates.isZero(field)).isTrue();
    assertThat(Dates.isZero("1969-12-31")).isFalse();
    assertThat(Dates.iso("1971-01-01")).isEqualTo("1971-01-01");
  }

  @Test
  void findsADateThatMayMeanTwoDaysOnlyWhereNoOtherCanBeRead() {
    assertThat(Dates.first("on 03/04/2025")).isEqualTo(new Dates.Found(null, 3, 13));
    assertThat(Dates.first("03/04/2025, that is March 4, 2025"))
        .extracting(Dates.Found::value)
        .isEqualTo("2025-03-04");
  }

  @ParameterizedTest
  @CsvSource({"31.02.2024", "version 2024", "13 Foo 2024", "9999-99-99", "''"})
  void leavesAloneWhatIsNoDateOrNotSure(String text) {
    assertThat(Dates.first(text)).isNull();
  }

  @Test
  void aFieldMustBeginWithItsDate() {
    assertThat(Dates.iso("2014-11-17")).isEqualTo("2014-11-17");
    assertThat(Dates.iso("Tue, 31 Dec 2024 10:00:00 +0000")).isEqualTo("2024-12-31T10:00:00");
    assertThat(Dates.iso("on or about 2014-11-17")).isNull();
  }
}
