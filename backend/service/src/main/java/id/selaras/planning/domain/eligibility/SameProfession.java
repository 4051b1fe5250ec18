package id.selaras.planning.domain.eligibility;

/**
 * A teacher or health worker who would leave the profession needs the consent of the PPK and of the technical agency.
 */
final class SameProfession implements JobRule {

    @Override
    public String id() {
        return "E21";
    }

    @Override
    public Severity severity() {
        return Severity.WARN;
    }

    @Override
    public String source() {
        return "Kebijakan daerah: persetujuan PPK dan kepala OPD teknis";
    }

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        String from = person.currentJob().family();
        String to = target.job().family();
        boolean served = person.limits().serviceFamilies().contains(from)
                || person.limits().serviceFamilies().contains(to);
        return verdict(!served || from.equals(to), Evidence.of("from", from, "to", to));
    }
}
