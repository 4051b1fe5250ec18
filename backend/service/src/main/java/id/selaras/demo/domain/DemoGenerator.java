package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the demo data of a government: the same bytes for the same government and month. */
public final class DemoGenerator {
    private static final int YEARS_OF_STRUCTURE = 16;

    private DemoGenerator() {}

    /** @param today every date hangs on the first day of its month, so that the demo never grows old */
    public static DemoFiles generate(DemoGovernment government, LocalDate today) {
        LocalDate base = today.withDayOfMonth(1);
        LocalDate validFrom = LocalDate.of(base.getYear() - YEARS_OF_STRUCTURE, 1, 1);
        Organisation organisation = new OrganisationBuilder(government, new JobCatalogue()).build();
        EmployeeMaker maker = new EmployeeMaker(organisation, base, new Education());
        List<Person> people = maker.hire();
        RecordMaker records = new RecordMaker(government, base);
        people.forEach(records::fill);

        Casting casting = new Casting(organisation, people, base);
        new StoryRoles(casting, records, maker).cast();
        new EdgeRows(casting).bend();
        EarlierPosts earlier = new EarlierPosts(organisation, validFrom);
        people.forEach(earlier::remember);
        List<Kin> kin = new KinshipMaker(government, people, casting.kin).tie();
        issueNumbers(government, people);

        OrganisationTables structure = new OrganisationTables(organisation, validFrom);
        PeopleTables rows = new PeopleTables(government, people, base);
        SurveyMaker surveys = new SurveyMaker(organisation, base).ask();
        Map<DemoFileKind, DemoTable> tables = new EnumMap<>(DemoFileKind.class);
        List.of(
                        structure.zones(),
                        structure.units(),
                        structure.jobs(),
                        structure.positions(),
                        rows.employees(),
                        rows.placements(),
                        rows.performance(),
                        rows.competencies(),
                        structure.workload(new WorkloadMaker(government, base.getYear() - 1)),
                        rows.discipline(),
                        PeopleTables.kinship(kin),
                        surveys.table())
                .forEach(table -> tables.put(table.kind(), table));

        Map<String, String> parts = new LinkedHashMap<>();
        casting.parts().forEach((part, person) -> parts.put(part, person.nip));
        AccountBook accounts = new AccountBook(government, people);
        return new DemoFiles(
                government,
                base,
                tables,
                surveys.surveys(),
                accounts.open(casting.parts().get("employee")),
                parts);
    }

    private static void issueNumbers(DemoGovernment government, List<Person> people) {
        NipOffice office = new NipOffice(government);
        for (Person person : people) {
            boolean contract = person.employment.equals(Person.PPPK);
            person.nip = office.issue(person.birthInNip, person.appointed, contract, person.male);
        }
    }
}
