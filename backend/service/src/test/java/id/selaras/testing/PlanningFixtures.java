package id.selaras.testing;

import id.selaras.competence.application.AssessmentRecord;
import id.selaras.competence.application.CompetenceImport;
import id.selaras.employee.application.DisciplineImport;
import id.selaras.employee.application.DisciplineRecord;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.employee.application.KinshipImport;
import id.selaras.employee.application.KinshipRecord;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.organisation.application.JobRecord;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.organisation.application.UnitRecord;
import id.selaras.organisation.application.ZoneRecord;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.performance.application.RatingRecord;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A city whose education office has nine analysts for five seats and whose health office has two for six. Of the nine
 * some may not move, each by another rule; the names of {@link Who} say why. Everything is written through the imports.
 */
@ApplicationScoped
public class PlanningFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    /** The analysts of the education office. */
    public enum Who {
        FREE_ONE,
        FREE_TWO,
        FREE_THREE,
        TOO_NEW,
        SANCTIONED,
        ON_STUDY,
        WEAK,
        CONTRACT,
        RELATIVE_OF_HEALTH;

        public String nip() {
            return number(ordinal() + 1);
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    OrganisationImport organisation;

    @Inject
    EmployeeImport people;

    @Inject
    PlacementImport placements;

    @Inject
    DisciplineImport sanctions;

    @Inject
    KinshipImport kinship;

    @Inject
    PerformanceImport ratings;

    @Inject
    CompetenceImport assessments;

    @Inject
    EmployeeDirectory directory;

    /** The city, its rows written in another order for each seed. */
    public UUID city(String code, long order) {
        UUID government = accounts.government(code);
        accounts.as(government, () -> {
            if (organisation.positionIds(government).isEmpty()) {
                write(government, new Random(order));
            }
        });
        return government;
    }

    public UUID position(UUID government, String code) {
        UUID[] id = new UUID[1];
        accounts.as(
                government, () -> id[0] = organisation.positionIds(government).get(code));
        return id[0];
    }

    public Map<String, UUID> employees(UUID government) {
        Map<String, UUID> ids = new TreeMap<>();
        accounts.as(government, () -> {
            List<String> nips = new ArrayList<>();
            for (int i = 1; i <= 30; i++) {
                nips.add(number(i));
            }
            ids.putAll(directory.idsByNip(government, nips));
        });
        return ids;
    }

    public UUID employee(UUID government, Who who) {
        return employees(government).get(who.nip());
    }

    /** Places somebody elsewhere from a day on. */
    public void place(UUID government, String nip, String position, LocalDate from) {
        accounts.as(
                government, () -> placements.apply(government, Ids.next(), List.of(placement(nip, position, from))));
    }

    /** From now on nobody has said how many people the office of education's analysts need to be. */
    public void forgetNeed(UUID government) {
        accounts.as(
                government,
                () -> organisation.applyPositions(
                        government,
                        Ids.next(),
                        List.of(new PositionRecord("DIKBUD-ANALIS", "DIKBUD", "ANALIS", null, 2, 1, null))));
    }

    /** Makes two people spouses. */
    public void relate(UUID government, String nip, String relative) {
        accounts.as(
                government,
                () -> kinship.apply(government, Ids.next(), List.of(new KinshipRecord(nip, relative, "PASANGAN"))));
    }

    /** NIP of a man born on 1 May 1985, appointed in January 2010, with this sequence. */
    public static String number(int sequence) {
        return String.format("19850501" + "201001" + "1%03d", sequence);
    }

    private void write(UUID government, Random order) {
        organisation.applyZones(
                government,
                Ids.next(),
                List.of(zone("Z1", "-0.50", "117.10"), zone("Z2", "-0.52", "117.15"), zone("Z3", "-0.40", "117.30")));
        organisation.applyUnits(
                government,
                Ids.next(),
                shuffled(
                        order,
                        unit("KOTA", null, "Pemerintah Kota", "PEMERINTAH", "Z1"),
                        unit("DIKBUD", "KOTA", "Dinas Pendidikan", "DINAS", "Z1"),
                        unit("DINKES", "KOTA", "Dinas Kesehatan", "DINAS", "Z2"),
                        unit("PKM", "DINKES", "Puskesmas Melati", "PUSKESMAS", "Z3"),
                        unit("DINSOS", "KOTA", "Dinas Sosial", "DINAS", "Z1")));
        organisation.applyJobs(
                government,
                Ids.next(),
                shuffled(
                        order,
                        job("ANALIS", "Analis Kebijakan", "PELAKSANA", "PELAKSANA", "ADMINISTRASI", 7, List.of()),
                        job("PENGELOLA", "Pengelola Data", "PELAKSANA", "PELAKSANA", "ADMINISTRASI", 6, List.of()),
                        job("PENYULUH", "Penyuluh Sosial", "PELAKSANA", "PELAKSANA", "SOSIAL", 7, List.of("Sosiologi")),
                        job("DOKTER", "Dokter", "FUNGSIONAL", "AHLI_MUDA", "KESEHATAN", 9, List.of("Kedokteran"))));
        organisation.applyPositions(
                government,
                Ids.next(),
                shuffled(
                        order,
                        new PositionRecord("DIKBUD-ANALIS", "DIKBUD", "ANALIS", 5, 2, 1, null),
                        new PositionRecord("DINKES-ANALIS", "DINKES", "ANALIS", 6, 1, 3, null),
                        new PositionRecord("PKM-ANALIS", "PKM", "ANALIS", 1, 0, 1, null),
                        new PositionRecord("DINSOS-PENYULUH", "DINSOS", "PENYULUH", 2, 0, 1, null),
                        new PositionRecord("DIKBUD-PENGELOLA", "DIKBUD", "PENGELOLA", 1, 0, 1, null),
                        new PositionRecord("PKM-DOKTER", "PKM", "DOKTER", 3, 0, 5, null)));
        writePeople(government, order);
    }

    private void writePeople(UUID government, Random order) {
        List<EmployeeRecord> persons = new ArrayList<>();
        List<PlacementRecord> posts = new ArrayList<>();
        List<RatingRecord> rated = new ArrayList<>();
        List<AssessmentRecord> assessed = new ArrayList<>();
        for (Who who : Who.values()) {
            persons.add(person(
                    who.nip(), who.name(), who == Who.CONTRACT ? "PPPK" : "PNS", who == Who.ON_STUDY ? "03" : "01"));
            LocalDate since = who == Who.TOO_NEW ? TODAY.minusMonths(24).plusDays(1) : TODAY.minusMonths(48);
            posts.add(placement(who.nip(), "DIKBUD-ANALIS", since));
            rated.add(new RatingRecord(who.nip(), 2025, who == Who.WEAK ? 3 : 2, 2, null));
            rated.add(new RatingRecord(who.nip(), 2024, 2, 2, null));
            assessed.add(level(who.nip(), "M-INT", 3));
            assessed.add(level(who.nip(), "M-KS", who.ordinal() % 3 + 1));
        }
        String[] seats = {"DINKES-ANALIS", "DINKES-ANALIS", "DINSOS-PENYULUH", "PKM-DOKTER"};
        for (int i = 0; i < seats.length; i++) {
            String nip = number(20 + i);
            persons.add(person(nip, "Orang " + seats[i] + i, "PNS", "01"));
            posts.add(placement(nip, seats[i], TODAY.minusMonths(30)));
            rated.add(new RatingRecord(nip, 2025, 2, 2, null));
            rated.add(new RatingRecord(nip, 2024, 2, 2, null));
        }
        people.apply(government, Ids.next(), shuffled(order, persons.toArray(EmployeeRecord[]::new)));
        placements.apply(government, Ids.next(), shuffled(order, posts.toArray(PlacementRecord[]::new)));
        ratings.apply(government, Ids.next(), shuffled(order, rated.toArray(RatingRecord[]::new)));
        assessments.apply(government, Ids.next(), shuffled(order, assessed.toArray(AssessmentRecord[]::new)));
        sanctions.apply(
                government,
                Ids.next(),
                List.of(new DisciplineRecord(
                        Who.SANCTIONED.nip(), "S", "Potong tunjangan", "SK-9", TODAY, TODAY.minusMonths(1), null)));
        kinship.apply(
                government,
                Ids.next(),
                List.of(new KinshipRecord(Who.RELATIVE_OF_HEALTH.nip(), number(20), "PASANGAN")));
    }

    @SafeVarargs
    private static <T> List<T> shuffled(Random order, T... rows) {
        List<T> list = new ArrayList<>(List.of(rows));
        Collections.shuffle(list, order);
        return list;
    }

    private static ZoneRecord zone(String code, String latitude, String longitude) {
        return new ZoneRecord(code, "Kecamatan " + code, new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static UnitRecord unit(String code, String parent, String name, String kind, String zone) {
        return new UnitRecord(code, parent, name, kind, null, null, zone, "Kecamatan " + zone, null);
    }

    private static JobRecord job(
            String code, String name, String kind, String level, String family, int jobClass, List<String> fields) {
        return new JobRecord(
                code,
                name,
                kind,
                level,
                family,
                jobClass,
                58,
                "40",
                fields,
                null,
                null,
                Map.of("M-INT", 3, "M-KS", 2),
                null);
    }

    static EmployeeRecord person(String nip, String name, String status, String legalStatus) {
        return new EmployeeRecord(
                nip,
                null,
                name,
                null,
                "S.AP.",
                "Samarinda",
                LocalDate.of(1985, 5, 1),
                "M",
                null,
                status,
                legalStatus,
                LONG_AGO,
                LONG_AGO.plusYears(1),
                "33",
                LONG_AGO,
                10,
                0,
                "40",
                "Administrasi Publik",
                2008,
                "Z1",
                LONG_AGO);
    }

    private static PlacementRecord placement(String nip, String position, LocalDate from) {
        return new PlacementRecord(nip, position, "D", from, null, "SK-1", from, 100);
    }

    private static AssessmentRecord level(String nip, String competency, int level) {
        return new AssessmentRecord(nip, competency, level, TODAY.minusMonths(6), "ASESMEN");
    }
}
