package id.selaras.testing;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.performance.application.RatingRecord;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People and posts for races, beside those of {@link PlanningFixtures}: many who may move, posts that are full. */
@ApplicationScoped
public class CrowdFixtures {

    /** Numbers below are the people of {@link PlanningFixtures}. */
    private static final int FIRST = 100;

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @Inject
    Accounts accounts;

    @Inject
    OrganisationImport organisation;

    @Inject
    EmployeeImport people;

    @Inject
    PlacementImport placements;

    @Inject
    PerformanceImport ratings;

    @Inject
    EmployeeDirectory directory;

    @Inject
    Sql sql;

    /** A post and how many seats it has. */
    public record Post(String code, int need) {}

    /**
     * The city of {@link PlanningFixtures} with further analysts.
     *
     * @param posts further posts of analysts in the health office
     * @param held  the post of each further person
     * @return their ids in this order
     */
    public List<UUID> crowd(UUID government, List<Post> posts, List<String> held) {
        List<String> nips = new ArrayList<>();
        List<EmployeeRecord> persons = new ArrayList<>();
        List<PlacementRecord> seats = new ArrayList<>();
        List<RatingRecord> rated = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            String nip = PlanningFixtures.number(FIRST + i);
            nips.add(nip);
            persons.add(PlanningFixtures.person(nip, "Orang Ke " + (FIRST + i), "PNS", "01"));
            seats.add(new PlacementRecord(nip, held.get(i), "D", LONG_AGO.plusYears(7), null, "SK-1", LONG_AGO, 100));
            rated.add(new RatingRecord(nip, 2025, 2, 2, null));
            rated.add(new RatingRecord(nip, 2024, 2, 2, null));
        }
        accounts.as(government, () -> {
            organisation.applyPositions(
                    government,
                    Ids.next(),
                    posts.stream()
                            .map(post -> new PositionRecord(post.code(), "DINKES", "ANALIS", post.need(), 1, 3, null))
                            .toList());
            people.apply(government, Ids.next(), persons);
            placements.apply(government, Ids.next(), seats);
            ratings.apply(government, Ids.next(), rated);
        });
        List<UUID> ids = new ArrayList<>();
        accounts.as(government, () -> {
            Map<String, UUID> known = directory.idsByNip(government, nips);
            nips.forEach(nip -> ids.add(known.get(nip)));
        });
        return ids;
    }

    /** Ties cases to one chain, as the cases of a plan that hang together are. */
    public void tie(List<String> cases) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < cases.size(); i++) {
                sql.update(
                        "UPDATE mutation_cases SET chain_id = :chain, sequence = :sequence WHERE id = :id",
                        Map.of(
                                "chain", UUID.fromString(cases.get(0)),
                                "sequence", i + 1,
                                "id", UUID.fromString(cases.get(i))));
            }
        });
    }
}
