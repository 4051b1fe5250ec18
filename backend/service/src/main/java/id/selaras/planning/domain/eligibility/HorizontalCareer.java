package id.selaras.planning.domain.eligibility;

/**
 * A plan moves people horizontally: same kind of job and same level; a functional job also in the same family, because
 * another one asks for a test of competence; staff may take any staff job (PermenPANRB 22/2021 on career patterns).
 */
final class HorizontalCareer implements JobRule {

    @Override
    public String id() {
        return "CAREER";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PermenPANRB 22/2021 tentang pola karier (bentuk horizontal)";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        JobProfile now = person.currentJob();
        JobProfile then = target.job();
        boolean sameLevel = now.kind().equals(then.kind()) && now.level().equals(then.level());
        boolean sameFamily = !now.isFunctional() || now.family().equals(then.family());
        return verdict(
                sameLevel && sameFamily,
                Evidence.of(
                        "levelNow", now.level(),
                        "levelThen", then.level(),
                        "familyNow", now.family(),
                        "familyThen", then.family()));
    }
}
