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
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitRecord;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.performance.application.RatingRecord;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A small government with two agencies, and people in it. Everything is written through the imports of the
 * application.
 */
@ApplicationScoped
public class EmployeeFixtures {

    public static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Inject
    Accounts accounts;

    @Inject
    OrganisationImport organisation;

    @Inject
    UnitDirectory units;

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

    /** Health with a clinic below it and Education, each with analysts (class 7, 58) and a doctor (class 9, 60). */
    public UUID government(String code) {
        UUID government = accounts.government(code);
        accounts.as(government, () -> {
            organisation.applyUnits(
                    government,
                    Ids.next(),
                    List.of(
                            unit("ROOT", null, "Pemerintah Kota", "PEMERINTAH"),
                            unit("DINKES", "ROOT", "Dinas Kesehatan", "DINAS"),
                            unit("PKM", "DINKES", "Puskesmas Melati", "PUSKESMAS"),
                            unit("DIKBUD", "ROOT", "Dinas Pendidikan", "DINAS")));
            organisation.applyJobs(
                    government,
                    Ids.next(),
                    List.of(
                            job("ANALIS", "Analis Kebijakan", "PELAKSANA", "ADMINISTRASI", 7, 58),
                            job("DOKTER", "Dokter", "AHLI_MADYA", "KESEHATAN", 9, 60)));
            organisation.applyPositions(
                    government,
                    Ids.next(),
                    List.of(
                            position("DINKES-ANALIS", "DINKES", "ANALIS"),
                            position("PKM-DOKTER", "PKM", "DOKTER"),
                            position("DIKBUD-ANALIS", "DIKBUD", "ANALIS")));
        });
        return government;
    }

    public UUID unit(UUID government, String code) {
        UUID[] id = new UUID[1];
        accounts.as(
                government,
                () -> id[0] = units.tree(government, LocalDate.now()).nodes().values().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return id[0];
    }

    public UUID position(UUID government, String code) {
        UUID[] id = new UUID[1];
        accounts.as(
                government, () -> id[0] = organisation.positionIds(government).get(code));
        return id[0];
    }

    /** Records a person; answers his id. */
    public UUID hire(UUID government, EmployeeRecord... persons) {
        UUID[] id = new UUID[1];
        accounts.as(government, () -> {
            people.apply(government, Ids.next(), Arrays.asList(persons));
            id[0] = directory.idsByNip(government, List.of(persons[0].nip())).get(persons[0].nip());
        });
        return id[0];
    }

    /** Places somebody definitively, until further notice. */
    public UUID place(UUID government, String nip, String position, LocalDate from) {
        return place(government, placement(nip, position, "D", from, null, 100));
    }

    public UUID place(UUID government, PlacementRecord... all) {
        UUID change = Ids.next();
        accounts.as(government, () -> placements.apply(government, change, Arrays.asList(all)));
        return change;
    }

    public void sanction(UUID government, String nip, LocalDate from, LocalDate to) {
        accounts.as(
                government,
                () -> sanctions.apply(
                        government,
                        Ids.next(),
                        List.of(new DisciplineRecord(nip, "S", "Potong tunjangan", "SK-9", from, from, to))));
    }

    public void relate(UUID government, String nip, String relative, String kind) {
        accounts.as(
                government,
                () -> kinship.apply(government, Ids.next(), List.of(new KinshipRecord(nip, relative, kind))));
    }

    public void rate(UUID government, String nip, int year, int result, int behaviour) {
        accounts.as(
                government,
                () -> ratings.apply(
                        government, Ids.next(), List.of(new RatingRecord(nip, year, result, behaviour, null))));
    }

    public void assess(UUID government, String nip, String competency, int level, LocalDate on, String source) {
        accounts.as(
                government,
                () -> assessments.apply(
                        government, Ids.next(), List.of(new AssessmentRecord(nip, competency, level, on, source))));
    }

    public static PlacementRecord placement(
            String nip, String position, String kind, LocalDate from, LocalDate to, int share) {
        return new PlacementRecord(nip, position, kind, from, to, "SK-1", from, share);
    }

    /** A complete record of a civil servant with this number. */
    public static EmployeeRecord person(String nip, String name) {
        LocalDate born = LocalDate.of(
                Integer.parseInt(nip.substring(0, 4)),
                Integer.parseInt(nip.substring(4, 6)),
                Integer.parseInt(nip.substring(6, 8)));
        return person(nip, name, born, "40", LONG_AGO);
    }

    public static EmployeeRecord person(String nip, String name, LocalDate born, String education, LocalDate from) {
        return new EmployeeRecord(
                nip,
                null,
                name,
                "dr.",
                "M.Kes.",
                "Samarinda",
                born,
                nip.charAt(14) == '1' ? "M" : "F",
                null,
                "PNS",
                "01",
                LONG_AGO,
                LONG_AGO.plusYears(1),
                "33",
                LONG_AGO,
                10,
                0,
                education,
                "Kesehatan Masyarakat",
                2008,
                "64.72.01",
                from);
    }

    private static UnitRecord unit(String code, String parent, String name, String kind) {
        return new UnitRecord(code, parent, name, kind, null, null, "64.72.01", "Palaran", null);
    }

    private static JobRecord job(String code, String name, String level, String family, int jobClass, int age) {
        return new JobRecord(
                code,
                name,
                level.equals("PELAKSANA") ? "PELAKSANA" : "FUNGSIONAL",
                level,
                family,
                jobClass,
                age,
                "40",
                List.of(),
                null,
                null,
                Map.of("M-INT", 3, "M-KS", 2),
                null);
    }

    private static PositionRecord position(String code, String unit, String job) {
        return new PositionRecord(code, unit, job, 5, 0, 1, null);
    }
}
