package id.selaras.planning.domain.eligibility;

import java.util.Set;

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

    private static final Set<String> SERVICES = Set.of("KESEHATAN", "PENDIDIKAN");

    @Override
    public Verdict check(PersonCase person, JobCase target) {
        String from = person.currentJob().family();
        String to = target.job().family();
        boolean served = SERVICES.contains(from) || SERVICES.contains(to);
        return verdict(!served || from.equals(to), Evidence.of("from", from, "to", to));
    }
}
