package id.selaras.shared.letter;

import java.util.List;
import java.util.UUID;

/** The heads of the governments' letters; filled by the feature that keeps their settings. */
public interface Letterheads {

    /** The head of a government's letters, the usual one where nothing was set. */
    Letterhead of(UUID governmentId);

    /**
     * @param letterhead its lines, the government first
     * @param address    line below: street, telephone, e-mail
     * @param unit       short name of the office that issues papers
     * @param place      where papers are signed
     * @param signatory  who signs for that office
     */
    record Letterhead(List<String> letterhead, String address, String unit, String place, Signatory signatory) {}

    /**
     * @param title of the post
     * @param name  in capitals, or null where it was not set
     * @param rank  or null
     * @param nip   in groups, or null
     */
    record Signatory(String title, String name, String rank, String nip) {}
}
