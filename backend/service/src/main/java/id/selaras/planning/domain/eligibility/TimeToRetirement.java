package id.selaras.planning.domain.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A move shortly before retirement helps nobody: fewer months than the lower limit forbid it, fewer than the upper one
 * are pointed out. The retirement age is the job's (PP 11/2017), so a move may change it.
 */
final class TimeToRetirement implements JobRule {

    @Override
    public String id() {
        return "E15";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PP 11/2017 (BUP menurut jabatan); batas bulan menurut aturan yang berlaku";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        LocalDate retirement = person.retirement(target.job());
        EligibilityLimits limits = person.limits();
        Long months = retirement == null ? null : ChronoUnit.MONTHS.between(person.effectiveOn(), retirement);
        Map<String, Object> evidence = Evidence.of(
                "months",
                months,
                "retirement",
                retirement,
                "block",
                limits.retirementBlockMonths(),
                "warn",
                limits.retirementWarnMonths());
        if (months == null) {
            return unknown(Severity.WARN, evidence);
        }
        if (months < limits.retirementBlockMonths()) {
            return verdict(false, evidence);
        }
        return months < limits.retirementWarnMonths() ? warning(evidence) : verdict(true, evidence);
    }
}
