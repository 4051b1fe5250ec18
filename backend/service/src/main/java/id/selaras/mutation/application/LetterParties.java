package id.selaras.mutation.application;

import id.selaras.employee.application.Particulars;
import id.selaras.employee.application.ParticularsDirectory;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.LetterText.Person;
import id.selaras.mutation.application.LetterText.Post;
import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People, posts and the government as letters write them. */
@ApplicationScoped
class LetterParties {

    private static final Map<String, String> HEADS = Map.of(
            "Kecamatan", "Camat",
            "Kelurahan", "Lurah",
            "Inspektorat", "Inspektur",
            "Sekretariat", "Sekretaris",
            "Rumah", "Direktur Rumah",
            "RSUD", "Direktur RSUD");

    @Inject
    ParticularsDirectory particulars;

    @Inject
    ReferenceDirectory reference;

    @Inject
    GovernmentDirectory governments;

    @Inject
    LetterSettingsService settings;

    @Inject
    CurrentActor current;

    Map<UUID, Particulars> people(Collection<UUID> ids, LocalDate day) {
        return particulars.of(current.governmentId(), ids, day);
    }

    List<Move> moves(List<MutationCaseRow> cases, LocalDate day) {
        Set<UUID> ids = cases.stream().map(row -> row.employee().id()).collect(Collectors.toSet());
        Map<UUID, Particulars> known = people(ids, day);
        return cases.stream()
                .map(row -> new Move(
                        person(row.employee(), known),
                        Post.of(row.fromPosition()),
                        Post.of(row.toPosition()),
                        IndonesianText.date(row.effectiveOn())))
                .toList();
    }

    /** The person by the name of the case, with rank and education as they are on the day of the letter. */
    Person person(CasePerson person, Map<UUID, Particulars> known) {
        Particulars facts = known.get(person.id());
        return new Person(
                person.name(),
                IndonesianText.nip(person.nip()),
                facts == null || facts.rankCode() == null ? "-" : reference.name("ranks", facts.rankCode()),
                facts == null ? "-" : education(facts),
                IndonesianText.capitals(person.name()));
    }

    /** What every template may print. */
    Map<String, Object> common(String title, String number, LocalDate day) {
        GovernmentName government = governments.government(current.governmentId());
        LetterSettings set = settings.of(current.governmentId()).settings();
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("number", number);
        values.put("day", IndonesianText.date(day));
        values.put("government", government.name());
        values.put("settings", printed(set));
        return values;
    }

    /** Words for the day on which something was done: weekday, day, month and year. */
    static void putDay(Map<String, Object> values, LocalDate day) {
        values.put("weekday", IndonesianText.weekday(day));
        values.put("dayWords", IndonesianText.words(day.getDayOfMonth()));
        values.put("monthName", IndonesianText.month(day));
        values.put("yearWords", IndonesianText.words(day.getYear()));
    }

    ZoneId zone() {
        return ZoneId.of(governments.government(current.governmentId()).timeZone());
    }

    /** What the head of an agency is called. */
    static String headOf(String agency) {
        String first = agency.split(" ", 2)[0];
        return HEADS.containsKey(first)
                ? (HEADS.get(first) + agency.substring(first.length())).strip()
                : "Kepala " + agency;
    }

    private String education(Particulars facts) {
        String level =
                facts.educationLevel() == null ? "-" : reference.name("education-levels", facts.educationLevel());
        return facts.educationField() == null ? level : level + " " + facts.educationField();
    }

    /** The settings as letters write them: names in capitals, numbers of people in groups. */
    static LetterSettings printed(LetterSettings set) {
        return new LetterSettings(
                set.letterhead(),
                set.address(),
                set.place(),
                set.numbering(),
                set.unit(),
                set.archiveCodes(),
                printed(set.authority()),
                printed(set.secretary()),
                printed(set.agencyHead()),
                set.legalBases(),
                set.copies());
    }

    private static LetterSettings.Signatory printed(LetterSettings.Signatory signatory) {
        return new LetterSettings.Signatory(
                signatory.title(),
                signatory.name() == null ? null : IndonesianText.capitals(signatory.name()),
                signatory.rank(),
                signatory.nip() == null ? null : IndonesianText.nip(signatory.nip()));
    }
}
