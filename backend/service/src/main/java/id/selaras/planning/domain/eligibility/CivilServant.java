package id.selaras.planning.domain.eligibility;

/**
 * Mutasi is for PNS: not for CPNS, and a PPPK stays in the formation of the contract (PP 11/2017 art. 190; Peraturan BKN
 * 5/2019 art. 3).
 */
final class CivilServant implements PersonRule {

    @Override
    public String id() {
        return "E02";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PP 11/2017 pasal 190; Peraturan BKN 5/2019 pasal 3";
    }

    @Override
    public Verdict check(PersonCase person) {
        String status = person.person().employmentStatus();
        return verdict("PNS".equals(status), Evidence.of("employmentStatus", status));
    }
}
