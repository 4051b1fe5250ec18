package id.selaras.organisation.application;

/** What a bulk write did, in rows of the file. */
public record ImportCounts(int created, int changed, int unchanged) {}
