package id.selaras.planning.domain.eligibility;

/**
 * Relatives do not work in one line: not in one unit, not under a unit the other heads, not at the head of a unit above
 * the other (PermenPANRB 17/2024 on conflicts of interest; UU 30/2014 art. 42-45). A relative elsewhere in the same
 * agency is pointed out.
 */
final class KinshipLine implements EligibilityRule {

    @Override
    public String id() {
        return "E16";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCK;
    }

    @Override
    public String source() {
        return "PermenPANRB 17/2024; UU 30/2014 pasal 42-45";
    }

    /**
     * @param target    where the person would sit
     * @param relatives where the relatives sit whose relation the rule set names
     */
    Verdict check(Seat target, Iterable<Seat> relatives, boolean sameAgencyForbids) {
        boolean sameAgency = false;
        for (Seat relative : relatives) {
            String line = lineOf(target, relative);
            if (line != null) {
                return verdict(false, Evidence.of("line", line, "unit", relative.unit()));
            }
            sameAgency |= target.agency().equals(relative.agency());
        }
        if (!sameAgency) {
            return verdict(true, Evidence.of("line", null));
        }
        return sameAgencyForbids
                ? verdict(false, Evidence.of("line", "SAME_AGENCY"))
                : warning(Evidence.of("line", "SAME_AGENCY"));
    }

    private static String lineOf(Seat target, Seat relative) {
        if (target.unit().equals(relative.unit())) {
            return "SAME_UNIT";
        }
        if (relative.heads() && target.unitsAbove().contains(relative.unit())) {
            return "BELOW_RELATIVE";
        }
        if (target.heads() && relative.unitsAbove().contains(target.unit())) {
            return "ABOVE_RELATIVE";
        }
        return null;
    }
}
