package id.selaras.employee.application;

/**
 * Two people of one government are relatives; natural key is {@link #key()}. What somebody is to the other: the person
 * with {@code relativeNip} is the {@code kind} of the person with {@code nip}.
 *
 * @param kind code of {@code kinship-kinds}
 */
public record KinshipRecord(String nip, String relativeNip, String kind) {

    public String key() {
        return nip + "|" + relativeNip;
    }
}
