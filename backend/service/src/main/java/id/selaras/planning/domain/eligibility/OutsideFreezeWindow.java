package id.selaras.planning.domain.eligibility;

/**
 * Within six months before candidates are named and six months after an inauguration no official is replaced without the
 * minister's approval (UU 10/2016 art. 71(2), 162(3)); the first and the last day are inside. Staff are not concerned.
 */
final class OutsideFreezeWindow implements JobRule {

    @Override
    public String id() {
        return "E17";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "UU 10/2016 pasal 71 ayat (2) dan pasal 162 ayat (3)";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        for (FreezeWindow window : person.limits().freezeWindows()) {
            if (window.covers(person.effectiveOn(), person.currentJob().level())
                    || window.covers(person.effectiveOn(), target.job().level())) {
                return verdict(
                        false,
                        Evidence.of(
                                "window", window.kind(),
                                "from", window.from(),
                                "to", window.to(),
                                "effectiveOn", person.effectiveOn()));
            }
        }
        return verdict(true, Evidence.of("effectiveOn", person.effectiveOn()));
    }
}
