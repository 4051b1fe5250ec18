package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;

/** The people at the centre of the five stories. */
final class StoryRoles {
    private final Casting casting;
    private final RecordMaker records;
    private final EmployeeMaker maker;

    StoryRoles(Casting casting, RecordMaker records, EmployeeMaker maker) {
        this.casting = casting;
        this.records = records;
        this.maker = maker;
    }

    void cast() {
        switch (casting.organisation.government()) {
            case SAMARINDA -> casting.clerk("employee", person -> suits(person, 6, Education.BACHELOR), this::ready);
            case SAWAHLUNTO ->
                casting.clerk(
                        "employee",
                        person -> suits(person, 6, Education.DIPLOMA) && keepsRecords(person),
                        this::informatics);
            case PALU -> casting.anybody("employee", this::isNurse, this::ready);
            case GAJAHMUNGKUR ->
                casting.clerk("employee", person -> suits(person, 5, Education.SECONDARY), this::ready);
        }
    }

    private boolean suits(Person person, int grade, int lowestEducation) {
        return person.post.job().grade() >= grade
                && person.education >= lowestEducation
                && person.age(casting.base) < 50
                && person.appointed.isBefore(casting.base.minusMonths(60));
    }

    private static boolean keepsRecords(Person person) {
        return List.of("PDI", "PGLO", "PTK").contains(person.post.job().code())
                && List.of("DIKBUD", "PARIWISATA", "PERPUS").contains(person.agency());
    }

    private boolean isNurse(Person person) {
        return person.post.job().code().startsWith("PERAWAT")
                && person.employment.equals(Person.PNS)
                && person.post.unit().kind().equals("PUSKESMAS")
                && person.post.surplus() > 0
                && person.appointed.isBefore(casting.base.minusMonths(60));
    }

    private void ready(Person person) {
        casting.spotless(person);
        person.competences.clear();
        records.assess(person, 92);
    }

    /** Sawahlunto: a graduate in informatics who keeps records, while the chairs for such graduates are empty. */
    private void informatics(Person person) {
        LocalDate base = casting.base;
        person.birth = base.minusYears(34).minusMonths(5).plusDays(11);
        person.birthInNip = person.birth;
        person.appointed = LocalDate.of(base.getYear() - 8, 3, 1);
        person.education = Education.BACHELOR;
        person.field = "Teknik Informatika";
        person.rank = 32;
        person.rankSince = LocalDate.of(base.getYear() - 2, 4, 1);
        person.homeZone = chairsForGraduates().get(0).unit().zone().code();
        maker.titles(person);
        ready(person);
        person.competences.removeIf(level -> level.code().equals("T-TI"));
        person.competences.add(new Person.Level("T-TI", 4, base.minusMonths(7), "UJI_KOMPETENSI"));
    }

    private List<Post> chairsForGraduates() {
        return casting.organisation.posts().stream()
                .filter(post -> post.job().code().equals("PKSTI")
                        && post.unit().agency().equals("KOMINFO"))
                .toList();
    }
}
