package id.selaras.employee.application;

import static id.selaras.testing.EmployeeFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.id.Ids;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements a request sends does not depend on how many people it shows. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class BoundedQueriesTest {

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeService people;

    @Inject
    EmployeeFileService files;

    @Inject
    EmployeeDirectory directory;

    @Inject
    Sql sql;

    UUID government;
    UUID first;

    @BeforeEach
    void tenPeople() {
        government = fixtures.government("q" + Ids.next());
        EmployeeRecord[] persons = new EmployeeRecord[10];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = person("19800101200501200" + i, "Person " + i);
        }
        first = fixtures.hire(government, persons);
        for (EmployeeRecord person : persons) {
            fixtures.place(government, person.nip(), "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        }
    }

    @Test
    void aPageOfTenCostsAsMuchAsAPageOfOne() {
        long one = statements(() -> people.list(new EmployeeFilter(), PageRequest.first(1)));
        long ten = statements(() -> people.list(new EmployeeFilter(), PageRequest.first(10)));
        assertThat(ten).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void aFileAndThePlannersFactsCostAFixedNumber() {
        assertThat(statements(() -> files.get(first, null, null))).isLessThanOrEqualTo(24);
        assertThat(statements(() -> directory.candidates(government, null, LocalDate.of(2026, 1, 1))))
                .isEqualTo(5);
    }

    private long statements(Runnable work) {
        long[] sent = new long[1];
        accounts.as(
                government,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    long before = questions();
                    work.run();
                    // The second look counts itself.
                    sent[0] = questions() - before - 1;
                }));
        return sent[0];
    }

    private long questions() {
        return sql.list("SHOW SESSION STATUS LIKE 'Questions'", Map.of(), row -> row.number(2))
                .get(0);
    }
}
