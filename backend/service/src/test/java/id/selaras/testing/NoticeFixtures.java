package id.selaras.testing;

import id.selaras.employee.application.EmployeeRecord;
import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** People who get notices: two doctors in a clinic of the health office, an analyst there, one in education. */
@ApplicationScoped
public class NoticeFixtures {

    private static final String NOTICES = "/api/v1/notices";
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures people;

    @Inject
    Sql sql;

    /** Who works in the town, each in a post; {@code CLINIC_TWO} has no e-mail address. */
    public enum Person {
        CLINIC_ONE("PKM-DOKTER"),
        CLINIC_TWO("PKM-DOKTER"),
        HEALTH("DINKES-ANALIS"),
        EDUCATION("DIKBUD-ANALIS");

        private final String position;

        Person(String position) {
            this.position = position;
        }

        public String nip() {
            return "19850501" + "201001" + "1" + String.format("%03d", ordinal() + 1);
        }
    }

    /** A town, its planner and its people. */
    public record Town(
            UUID government,
            String code,
            WebSession planner,
            Map<Person, UUID> people,
            Accounts accounts,
            EmployeeFixtures places) {

        public UUID unit(String unitCode) {
            return places.unit(government, unitCode);
        }

        public WebSession as(Person person) {
            String name = person.name().toLowerCase().replace('_', '.') + "@" + code;
            return WebSession.of(accounts.open(government, name, Role.EMPLOYEE, null, people.get(person)));
        }

        public WebSession as(Role role, String unitCode) {
            String name = role.name().toLowerCase().replace('_', '.')
                    + (unitCode == null ? "" : "." + unitCode.toLowerCase()) + "@" + code;
            return WebSession.of(accounts.open(government, name, role, unitCode == null ? null : unit(unitCode), null));
        }

        public String address(Person person) {
            return person.name().toLowerCase() + "@" + code + ".example";
        }

        /** A draft for everybody in these units. */
        public Notice draft(boolean byMail, String... unitCodes) {
            List<UUID> units = List.of(unitCodes).stream().map(this::unit).toList();
            return draft(Map.of(
                    "audience", List.of(Map.of("kind", "UNITS", "ids", units, "roles", List.of())), "byMail", byMail));
        }

        public Notice draft(Map<String, ?> changes) {
            Response written = write(planner, changes);
            written.then().statusCode(201);
            return new Notice(this, planner, written.path("id"));
        }

        public Response write(WebSession author, Map<String, ?> changes) {
            return author.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body(changes))
                    .post(NOTICES);
        }

        public static Map<String, Object> body(Map<String, ?> changes) {
            Map<String, Object> body = new HashMap<>();
            body.put("title", "Sosialisasi mutasi");
            body.put("body", "<p>Rencana mutasi disosialisasikan.</p>");
            body.put("audience", List.of(Map.of("kind", "EVERYBODY", "ids", List.of(), "roles", List.of())));
            body.put("byMail", false);
            body.put("releasesPlanId", null);
            body.putAll(changes);
            return body;
        }
    }

    /** A notice in the hands of its author. */
    public record Notice(Town town, WebSession author, String id) {

        public String path() {
            return NOTICES + "/" + id;
        }

        public Response get(String below) {
            return author.request().get(path() + below);
        }

        public Response act(String step, Map<String, ?> body) {
            return conditional(body).post(path() + "/" + step);
        }

        public Response change(Map<String, ?> changes) {
            return conditional(Town.body(changes)).put(path());
        }

        private RequestSpecification conditional(Map<String, ?> body) {
            return author.request()
                    .contentType(ContentType.JSON)
                    .header("If-Match", get("").header("ETag"))
                    .body(body);
        }

        /** Sends it and waits until everybody has it. */
        public Notice sent() {
            act("sending", nothing()).then().statusCode(200);
            Patience.until("the notice is sent", Duration.ofSeconds(30), () -> "SENT".equals(get("").path("status")));
            return this;
        }

        public Response confirm(WebSession reader, int edition) {
            return reader.request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("edition", edition))
                    .put(path() + "/receipts/own");
        }

        public Response ask(WebSession reader, String words) {
            return reader.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("question", words))
                    .post(path() + "/questions");
        }
    }

    /** A body that schedules nothing. */
    public static Map<String, ?> nothing() {
        Map<String, Object> body = new HashMap<>();
        body.put("at", null);
        return body;
    }

    public Town town(String code) {
        UUID government = people.government(code);
        Map<Person, UUID> ids = new LinkedHashMap<>();
        for (Person person : Person.values()) {
            String address = person == Person.CLINIC_TWO ? null : person.name().toLowerCase() + "@" + code + ".example";
            ids.put(person, hire(government, person.nip(), person.name(), address, person.position));
        }
        WebSession planner = WebSession.of(accounts.open(government, "planner@" + code, Role.PLANNER, null, null));
        return new Town(government, code, planner, ids, accounts, people);
    }

    /** Somebody with this address, or with none, in a post. */
    public UUID hire(UUID government, String nip, String name, String address, String position) {
        EmployeeRecord plain = EmployeeFixtures.person(nip, name);
        UUID id = people.hire(
                government,
                new EmployeeRecord(
                        nip,
                        null,
                        name,
                        null,
                        null,
                        plain.birthPlace(),
                        plain.birthDate(),
                        plain.sex(),
                        address,
                        plain.employmentStatus(),
                        plain.legalStatus(),
                        plain.cpnsFrom(),
                        plain.pnsFrom(),
                        plain.rankCode(),
                        plain.rankFrom(),
                        10,
                        0,
                        "40",
                        "Kesehatan Masyarakat",
                        2008,
                        "64.72.01",
                        plain.validFrom()));
        people.place(government, nip, position, SINCE);
        return id;
    }

    /** What stands in the database. */
    public <T> List<T> rows(String statement, Map<String, ?> values, Function<Row, T> reader) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(statement, values, reader));
    }

    public long count(String statement, Map<String, ?> values) {
        return QuarkusTransaction.requiringNew().call(() -> sql.count(statement, values));
    }
}
