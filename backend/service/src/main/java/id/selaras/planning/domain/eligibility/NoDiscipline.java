package id.selaras.planning.domain.eligibility;

/**
 * Nobody under a disciplinary sanction, in force or pending, is transferred (Peraturan BKN 5/2019 art. 3; PP 94/2021).
 */
final class NoDiscipline implements PersonRule {

    @Override
    public String id() {
        return "E05";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "Peraturan BKN 5/2019 pasal 3; PP 94/2021";
    }

    @Override
    public Verdict check(PersonCase person) {
        return verdict(
                !person.person().discipline(),
                Evidence.of("activeOrPending", person.person().discipline()));
    }
}
