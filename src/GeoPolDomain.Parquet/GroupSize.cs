namespace GeoPolDomain.Parquet;

/// <summary>From when on a row group is full: when it has so many rows, or so many characters in its texts.</summary>
internal sealed record GroupSize(int Rows, long Characters)
{
    /// <summary>Enough that dictionaries pay, and few enough that a group fits into some tens of megabytes.</summary>
    public static GroupSize Usual { get; } = new(Rows: 100_000, Characters: 64 << 20);
}
