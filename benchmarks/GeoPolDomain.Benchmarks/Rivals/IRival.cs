namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Another way to read and write the same records.</summary>
internal interface IRival
{
    string Name { get; }

    object ReadDocument(byte[] document);

    void WriteDocument(object document, FixedBuffer output);

    /// <summary>Reads line by line and drops each record.</summary>
    /// <returns>How many records there were.</returns>
    int ReadLines(byte[] lines);

    /// <summary>Whether lines can be written without types made for nothing else.</summary>
    bool WritesLines { get; }

    /// <summary>The records of all lines, held.</summary>
    object HoldLines(byte[] lines);

    void WriteLines(object held, FixedBuffer output);
}
