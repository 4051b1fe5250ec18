package id.selaras.planning.domain.eligibility;

/**
 * A transfer is no punishment: nobody gets a lower class without consent (PP 94/2021 knows demotion as a sanction of its
 * own).
 */
final class NoDemotion implements JobRule {

    @Override
    public String id() {
        return "E22";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PP 94/2021; Peraturan BKN 5/2019 (mutasi bukan hukuman disiplin)";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        int now = person.currentJob().jobClass();
        int then = target.job().jobClass();
        return verdict(
                person.limits().classLossAllowed() || then >= now, Evidence.of("classNow", now, "classThen", then));
    }
}
