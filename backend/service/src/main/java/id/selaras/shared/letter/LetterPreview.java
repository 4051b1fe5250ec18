package id.selaras.shared.letter;

import java.util.List;

/**
 * A letter as it would look: a concept without number, stored nowhere.
 *
 * @param pages    how many it has
 * @param pictures of the first pages, each a PNG as a data address
 */
public record LetterPreview(int pages, List<String> pictures) {}
