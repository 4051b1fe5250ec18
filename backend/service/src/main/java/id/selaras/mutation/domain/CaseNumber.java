package id.selaras.mutation.domain;

/**
 * Number of a case: {@code MUT/2026/00017}. It counts within a government and a year, in the order of opening.
 *
 * @param year  calendar year in the government's zone
 * @param count from 1
 */
public record CaseNumber(int year, int count) {

    public CaseNumber {
        if (year < 1900 || year > 9999 || count < 1) {
            throw new IllegalArgumentException("no case number: " + year + "/" + count);
        }
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "MUT/%04d/%05d", year, count);
    }
}
