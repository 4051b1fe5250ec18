package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Citizens' answers of the last three half-years and of the one under way. Half of the services have had new people
 * since the last half-year but one: these rise, above all in competence and behaviour of the staff, while the others
 * stay where they were.
 */
final class SurveyMaker {

    private static final int HALF = 6;
    private static final int HALVES = 4;
    private static final int CHANGED_IN = 2;
    private static final int ELEMENTS = 9;
    private static final int COST = 4;
    private static final int COMPETENCE = 6;
    private static final int BEHAVIOUR = 7;
    private static final double EFFECT = 0.25;
    private static final double ON_STAFF = 0.2;
    private static final double MISSING = 0.01;
    private static final double TOLD = 0.85;
    private static final double COMMENTED = 0.06;
    private static final List<String> EDUCATIONS = List.of("SD", "SMP", "SMA", "D1_D3", "S1", "S2");
    private static final List<String> OCCUPATIONS = List.of("PNS", "SWASTA", "WIRAUSAHA", "LAINNYA");
    private static final List<String> COMMENTS = List.of(
            "Antrean sudah lebih teratur, terima kasih.",
            "Mohon petugas loket ditambah pada jam sibuk.",
            "Petugas ramah dan menjelaskan dengan sabar.",
            "Ruang tunggu panas, perlu kipas tambahan.",
            "Syarat sebaiknya ditempel di depan pintu.",
            "Proses cepat, tidak sampai satu jam.",
            "Nomor pengaduan tidak pernah dijawab.");

    private final Organisation organisation;
    private final LocalDate base;
    private final Dice dice;
    private final int answersEach;
    private final List<DemoSurvey> surveys = new ArrayList<>();
    private final List<List<String>> answers = new ArrayList<>();

    SurveyMaker(Organisation organisation, LocalDate base) {
        this.organisation = organisation;
        this.base = base;
        this.dice = new Dice(organisation.government().ordinal() + 1L).fork("surveys");
        this.answersEach = organisation.government() == DemoGovernment.SAMARINDA ? 170 : 60;
    }

    /** A service before anybody was asked. */
    private record Service(Unit unit, String name, boolean hasNewPeople) {}

    SurveyMaker ask() {
        List<Service> services = services();
        LocalDate current = LocalDate.of(base.getYear(), base.getMonthValue() <= HALF ? 1 : HALF + 1, 1);
        for (int place = 0; place < services.size(); place++) {
            Service service = services.get(place);
            double level = dice.normal(3.0, 0.1);
            for (int half = 0; half < HALVES; half++) {
                ask(service, place + 1, half, current.minusMonths((long) (HALVES - 1 - half) * HALF), level);
            }
        }
        return this;
    }

    List<DemoSurvey> surveys() {
        return surveys;
    }

    DemoTable table() {
        return new DemoTable(DemoFileKind.SURVEY_RESPONSES, answers);
    }

    private List<Service> services() {
        List<Service> services = new ArrayList<>();
        add(services, 1, "Administrasi kependudukan", unit -> unit.name().startsWith("Dinas Kependudukan"));
        add(services, 1, "Rawat jalan", unit -> unit.kind().equals("RUMAH_SAKIT"));
        add(services, 3, "Pemeriksaan umum", unit -> unit.kind().equals("PUSKESMAS"));
        add(services, 1, "Perizinan usaha", unit -> unit.name().startsWith("Dinas Penanaman Modal"));
        add(services, 2, "Pelayanan umum kecamatan", unit -> unit.kind().equals("KECAMATAN"));
        return services;
    }

    private void add(List<Service> services, int most, String name, Predicate<Unit> wanted) {
        Stream<Unit> units = organisation.units().stream().filter(wanted).limit(most);
        units.forEach(unit -> services.add(new Service(unit, name, services.size() % 2 == 0)));
    }

    private void ask(Service service, int place, int half, LocalDate opensOn, double level) {
        LocalDate closesOn = opensOn.plusMonths(HALF).minusDays(1);
        boolean over = closesOn.isBefore(base);
        LocalDate last = over ? closesOn : base.minusDays(1);
        String key = "S%d-%d".formatted(place, half + 1);
        String title = "Survei kepuasan semester %s %d"
                .formatted(opensOn.getMonthValue() == 1 ? "I" : "II", opensOn.getYear());
        boolean changed = service.hasNewPeople() && half >= CHANGED_IN;
        surveys.add(new DemoSurvey(
                key,
                service.unit().code(),
                title,
                service.name(),
                answersEach * 3L / 2,
                opensOn,
                closesOn,
                over,
                over && half == HALVES - 2 ? promises(closesOn, changed) : List.of()));
        int days = (int) (last.toEpochDay() - opensOn.toEpochDay()) + 1;
        int people = over ? answersEach + dice.between(-15, 15) : answersEach * Math.max(0, days) / (HALF * 30);
        for (int person = 1; person <= people; person++) {
            answers.add(answer(key, person, opensOn.plusDays(dice.below(days)), level, changed));
        }
    }

    private static List<DemoSurvey.Promise> promises(LocalDate closed, boolean changed) {
        LocalDate next = closed.plusMonths(2);
        int quarter = (next.getMonthValue() + 2) / 3;
        return List.of(
                new DemoSurvey.Promise(
                        "U3",
                        "Menata ulang alur antrean dan menambah loket pada jam sibuk",
                        next.getYear(),
                        quarter,
                        "Sekretariat",
                        changed ? "Dua loket tambahan dibuka pukul 08.00 sampai 11.00." : null),
                new DemoSurvey.Promise(
                        "U9",
                        "Menjawab setiap pengaduan dalam lima hari kerja",
                        next.getYear(),
                        quarter,
                        "Subbagian umum",
                        null));
    }

    private List<String> answer(String key, int person, LocalDate day, double level, boolean changed) {
        double mood = level + dice.normal(0, 0.3) + (changed ? EFFECT : 0);
        List<String> row = new ArrayList<>(List.of(key, key + "-" + person, day.toString()));
        for (int element = 1; element <= ELEMENTS; element++) {
            row.add(dice.chance(MISSING) ? "" : Long.toString(value(mood, element, changed)));
        }
        boolean told = dice.chance(TOLD);
        row.add(told ? dice.chance(0.55) ? "F" : "M" : "");
        row.add(told ? Integer.toString(dice.between(17, 72)) : "");
        row.add(told ? EDUCATIONS.get(dice.weighted(8, 14, 42, 12, 22, 2)) : "");
        row.add(told ? OCCUPATIONS.get(dice.weighted(10, 34, 30, 26)) : "");
        row.add(dice.chance(COMMENTED) ? dice.pick(COMMENTS) : "");
        return row;
    }

    private long value(double mood, int element, boolean changed) {
        boolean isStaff = element == COMPETENCE || element == BEHAVIOUR;
        double bent = mood + (element == COST ? 0.5 : 0) + (changed && isStaff ? ON_STAFF : 0);
        return Math.max(1, Math.min(4, StrictMath.round(dice.normal(bent, 0.5))));
    }
}
