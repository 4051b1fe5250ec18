package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.CrowdFixtures;
import id.selaras.testing.CrowdFixtures.Post;
import id.selaras.testing.Deadlocks;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Sixteen decisions at the same time: seats, chains and rings come out as if one had been taken after the other. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SeatRaceTest {

    private static final int APPROVERS = 16;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    CrowdFixtures crowds;

    @Inject
    Deadlocks deadlocks;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 5);
        acts = new CaseActs(accounts, city, code);
    }

    @Test
    void theLastFreeSeatIsGivenToOneOfSixteen() {
        in("kursi-a");
        List<UUID> people =
                crowds.crowd(city, List.of(new Post("SATU", 1)), Collections.nCopies(APPROVERS, "DIKBUD-ANALIS"));
        List<String> cases =
                people.stream().map(person -> considered(person, "SATU", TODAY)).toList();
        List<Integer> answers = decide(cases::get);
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 422 || status == 409);
        assertThat(approved(cases)).hasSize(1);
        // Who only waited too long for the lock asks again and hears the reason.
        assertThat(decide(cases::get)).allMatch(status -> status == 422 || status == 409);
        assertThat(approved(cases)).hasSize(1);
    }

    @Test
    void sixteenWhoAreTurnedAwayFromAFullPostNeverStandInEachOthersWay() {
        in("kursi-b");
        List<String> held = new ArrayList<>(Collections.nCopies(APPROVERS, "DIKBUD-ANALIS"));
        held.add("PENUH");
        List<UUID> people = crowds.crowd(city, List.of(new Post("PENUH", 1)), held);
        List<String> cases = people.subList(0, APPROVERS).stream()
                .map(person -> considered(person, "PENUH", TODAY))
                .toList();
        long before = deadlocks.counted();
        assertThat(decide(cases::get)).allMatch(status -> status == 422 || status == 409);
        assertThat(deadlocks.counted()).isEqualTo(before);
        assertThat(approved(cases)).isEmpty();
    }

    @Test
    void aSeatThatADecreeGivesAwayLaterIsNotGivenAgainBefore() {
        in("kursi-c");
        List<UUID> people = crowds.crowd(city, List.of(new Post("SATU", 1)), Collections.nCopies(2, "DIKBUD-ANALIS"));
        LocalDate later = TODAY.plusDays(20);
        String first = considered(people.get(0), "SATU", later);
        acts.step(Role.APPROVER, first, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.step(
                        Role.APPROVER,
                        first,
                        "decree",
                        Map.of(
                                "number", "821/20",
                                "issuedOn", TODAY.toString(),
                                "effectiveOn", later.toString()))
                .then()
                .statusCode(200);
        String second = considered(people.get(1), "SATU", TODAY.plusDays(5));
        acts.step(Role.APPROVER, second, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(422);
    }

    @Test
    void aRingOfTwoFullPostsIsDecidedOnceAndWhole() {
        ringOf(2, "cincin-a");
    }

    @Test
    void aRingOfThreeFullPostsIsDecidedOnceAndWhole() {
        ringOf(3, "cincin-b");
    }

    @Test
    void twoRingsThatShareAPostAreEachDecidedOnceAndWhole() {
        in("cincin-c");
        List<Post> posts = List.of(new Post("A", 2), new Post("B", 1), new Post("C", 1));
        List<UUID> people = crowds.crowd(city, posts, List.of("A", "B", "A", "C"));
        List<String> one = List.of(considered(people.get(0), "B", TODAY), considered(people.get(1), "A", TODAY));
        List<String> other = List.of(considered(people.get(2), "C", TODAY), considered(people.get(3), "A", TODAY));
        crowds.tie(one);
        crowds.tie(other);
        List<Integer> answers = decide(n -> (n % 2 == 0 ? one : other).get(n / 2 % 2));
        assertThat(answers).filteredOn(status -> status == 200).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(APPROVERS - 2);
        assertThat(approved(one)).hasSize(2);
        assertThat(approved(other)).hasSize(2);
    }

    @Test
    void ofTwoChainsThatWantTheSameTwoSeatsOneGetsBothAndTheOtherNone() {
        in("cincin-d");
        List<UUID> people = crowds.crowd(
                city, List.of(new Post("X", 1), new Post("Y", 1)), Collections.nCopies(4, "DIKBUD-ANALIS"));
        List<String> one = List.of(considered(people.get(0), "X", TODAY), considered(people.get(1), "Y", TODAY));
        List<String> other = List.of(considered(people.get(2), "Y", TODAY), considered(people.get(3), "X", TODAY));
        crowds.tie(one);
        crowds.tie(other);
        long before = deadlocks.counted();
        List<Integer> answers = decide(n -> (n % 2 == 0 ? one : other).get(n / 2 % 2));
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 422);
        assertThat(approved(one).size() + approved(other).size()).isEqualTo(2);
        assertThat(approved(one).size() % 2).isZero();
        assertThat(deadlocks.counted()).isEqualTo(before);
    }

    private void ringOf(int length, String code) {
        in(code);
        List<Post> posts = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            posts.add(new Post("RING-" + i, 1));
            held.add("RING-" + i);
        }
        List<UUID> people = crowds.crowd(city, posts, held);
        List<String> ring = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ring.add(considered(people.get(i), "RING-" + (i + 1) % length, TODAY));
        }
        crowds.tie(ring);
        List<Integer> answers = decide(n -> ring.get(n % length));
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(APPROVERS - 1);
        assertThat(approved(ring)).hasSize(length);
        assertThat(ring).allSatisfy(member -> assertThat(decisions(member)).hasSize(1));
    }

    private String considered(UUID person, String position, LocalDate effectiveOn) {
        String id = acts.propose(Role.PLANNER, person, fixtures.position(city, position), effectiveOn.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.considered(id);
        return id;
    }

    /** Sixteen decisions at once, the n-th about the n-th case. */
    private List<Integer> decide(IntFunction<String> subject) {
        RequestSpecification approver = acts.as(Role.APPROVER);
        List<String> subjects = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (int n = 0; n < APPROVERS; n++) {
            subjects.add(subject.apply(n));
            versions.add(acts.version(subjects.get(n)));
        }
        return AtOnce.times(
                APPROVERS,
                n -> CaseActs.step(
                                RestAssured.given().spec(approver),
                                subjects.get(n),
                                "decision",
                                versions.get(n),
                                Map.of("decision", "APPROVE"))
                        .statusCode());
    }

    private List<String> approved(List<String> cases) {
        return cases.stream().filter(id -> acts.status(id).equals("APPROVED")).toList();
    }

    private List<Object> decisions(String id) {
        return acts.get(Role.AUDITOR, id, "/progress").path("history.findAll { it.action == 'APPROVE' }");
    }
}
