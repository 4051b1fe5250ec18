package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Picks the employees behind the demo logins. */
final class AccountBook {
    private final DemoGovernment government;
    private final List<Person> people;
    private final List<DemoAccount> accounts = new ArrayList<>();

    AccountBook(DemoGovernment government, List<Person> people) {
        this.government = government;
        this.people = people;
    }

    List<DemoAccount> open(Person employee) {
        String personnel = government == DemoGovernment.GAJAHMUNGKUR ? "BKD" : "BKPSDM";
        String root = government.rootUnitCode();
        add("planner", "PLANNER", root, first(personnel, "ANSDM"));
        add("head.dinkes", "AGENCY_HEAD", root + "-DINKES", first("DINKES", "KADIS"));
        add(
                "operator.dikbud",
                "AGENCY_OPERATOR",
                root + "-DIKBUD",
                first("DIKBUD", "PGPEG", "ADPEG", "PTSDM", "KASUBAG"));
        add("team", "TEAM_MEMBER", root, first(personnel, "KABAN"));
        accounts.add(new DemoAccount(
                "approver@" + government.code(), "APPROVER", root, null, government.headTitle() + " (contoh)"));
        add("auditor", "AUDITOR", root, first("INSP", "AUDITOR", "PPUPD"));
        add("employee", "EMPLOYEE", employee.post.unit().code(), employee);
        add("admin", "ADMINISTRATOR", root, first("KOMINFO", "PRAKOM", "PGSI", "PKSTI", "KABID"));
        return List.copyOf(accounts);
    }

    private void add(String name, String role, String unit, Person person) {
        accounts.add(new DemoAccount(name + "@" + government.code(), role, unit, person.nip, person.name));
    }

    /** The first permanent employee of the agency in the first kind of post that somebody holds. */
    private Person first(String agency, String... jobs) {
        for (String job : jobs) {
            Predicate<Person> holds = person -> person.agency().equals(agency)
                    && !person.cast
                    && person.employment.equals(Person.PNS)
                    && person.legalStatus.equals(Person.ACTIVE)
                    && (person.post.job().code() + "-").startsWith(job + "-");
            var found = people.stream().filter(holds).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("nobody in " + agency + " for a demo account of " + government);
    }
}
