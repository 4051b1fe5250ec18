package id.selaras.testing;

import id.selaras.employee.application.DisciplineImport;
import id.selaras.employee.application.DisciplineRecord;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.performance.application.RatingRecord;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People with numbers of their own, so that they can move from one fixture city to another. */
@ApplicationScoped
public class TransferFixtures {

    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    @Inject
    Accounts accounts;

    @Inject
    EmployeeImport people;

    @Inject
    PlacementImport placements;

    @Inject
    PerformanceImport ratings;

    @Inject
    DisciplineImport sanctions;

    @Inject
    EmployeeDirectory directory;

    /** The id the city knows somebody by. */
    public UUID known(UUID city, String nip) {
        UUID[] id = new UUID[1];
        accounts.as(city, () -> id[0] = directory.idsByNip(city, List.of(nip)).get(nip));
        return id[0];
    }

    /** An analyst of the education office of the city, with rank, education and good ratings. */
    public UUID analyst(UUID city, String nip, String name) {
        accounts.as(city, () -> {
            people.apply(city, Ids.next(), List.of(person(nip, name)));
            placements.apply(
                    city,
                    Ids.next(),
                    List.of(new PlacementRecord(nip, "DIKBUD-ANALIS", "D", SINCE, null, "SK-7", SINCE, 100)));
            int last = LocalDate.now().getYear() - 1;
            ratings.apply(
                    city,
                    Ids.next(),
                    List.of(
                            new RatingRecord(nip, last, 2, 2, null),
                            new RatingRecord(nip, last - 1, 2, 2, null),
                            new RatingRecord(nip, last - 2, 2, 2, null)));
        });
        return known(city, nip);
    }

    /** Corrects the record of somebody the city knows. */
    public void corrected(UUID city, String nip, String name) {
        accounts.as(city, () -> people.apply(city, Ids.next(), List.of(person(nip, name))));
    }

    /** Puts somebody under a sanction of which no receiver may learn. */
    public void sanction(UUID city, String nip) {
        accounts.as(
                city,
                () -> sanctions.apply(
                        city,
                        Ids.next(),
                        List.of(new DisciplineRecord(
                                nip,
                                "S",
                                "Potong tunjangan",
                                "SK-RAHASIA",
                                SINCE,
                                LocalDate.now().minusMonths(1),
                                null))));
    }

    private static EmployeeRecord person(String nip, String name) {
        return new EmployeeRecord(
                nip,
                null,
                name,
                null,
                "S.AP.",
                "Samarinda",
                LocalDate.of(1986, 4, 2),
                "F",
                "pribadi@contoh.id",
                "PNS",
                "01",
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2013, 1, 1),
                "33",
                SINCE,
                10,
                0,
                "40",
                "Administrasi Publik",
                2008,
                "Z1",
                LocalDate.of(2012, 1, 1));
    }
}
