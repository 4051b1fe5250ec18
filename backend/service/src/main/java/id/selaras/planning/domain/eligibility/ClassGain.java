package id.selaras.planning.domain.eligibility;

/**
 * A plan moves people sideways: the class may rise by few steps only; more is a promotion, which has a procedure of its
 * own (PP 11/2017 art. 190(4), career pattern).
 */
final class ClassGain implements JobRule {

    @Override
    public String id() {
        return "CLASS_GAIN";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PP 11/2017 pasal 190 ayat (4); pola karier";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        int gain = target.job().jobClass() - person.currentJob().jobClass();
        int limit = person.limits().maxClassGain();
        return verdict(gain <= limit, Evidence.of("gain", gain, "limit", limit));
    }
}
