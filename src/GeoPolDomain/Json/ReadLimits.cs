using System.Globalization;
using System.Runtime.CompilerServices;

namespace GeoPolDomain.Json;

/// <summary>
/// How much a document may hold before a reader refuses it. The usual limits are wider than an honest dataset needs, and keep a
/// document that was made to do harm from filling the memory.
/// </summary>
/// <remarks>
/// A document beyond a limit is refused with a <see cref="DocumentException"/> that names the limit and the place. A program that reads
/// what strangers send sets limits near to what it expects.
/// </remarks>
/// <example>
/// <code>
/// var data = DatasetJson.Read(upload, new ReadLimits { Bytes = 10_000_000, Records = 20_000 });
/// </code>
/// </example>
public sealed record ReadLimits
{
    /// <summary>The usual limits of a dataset that is read as a whole.</summary>
    public static ReadLimits Usual { get; } = new();

    /// <summary>
    /// The usual limits of records that are read one after another: as <see cref="Usual"/>, but any number of bytes and records, because
    /// such a reader keeps only some lines at a time.
    /// </summary>
    public static ReadLimits OfRecords { get; } = new() { Bytes = long.MaxValue, Records = long.MaxValue };

    /// <summary>No limits but that of the depth, for what is in memory already.</summary>
    internal static ReadLimits None { get; } = OfRecords with { LineBytes = int.MaxValue, TextBytes = int.MaxValue };

    /// <summary>
    /// The greatest length of a document in bytes; usually 1 GiB, which is more than two million records. JSON Lines can be longer if
    /// the limit says so; one JSON object cannot be longer than 2 GiB.
    /// </summary>
    public long Bytes { get; init => field = AtLeastOne(value); } = 1L << 30;

    /// <summary>
    /// The greatest length of one line of JSON Lines in bytes; usually 64 MiB. A line holds one record, and a line without an end would
    /// otherwise fill the memory.
    /// </summary>
    public int LineBytes { get; init => field = AtLeastOne(value); } = 1 << 26;

    /// <summary>
    /// The greatest number of records; usually ten million. The smallest record takes 20 bytes of a document and many times as many of the
    /// memory.
    /// </summary>
    public long Records { get; init => field = AtLeastOne(value); } = 10_000_000;

    /// <summary>
    /// The greatest length of one text in bytes, as it stands in the document between its quotation marks; usually 16 MiB, the length of
    /// some twenty novels. The value of an extra member counts as one text.
    /// </summary>
    public int TextBytes { get; init => field = AtLeastOne(value); } = 1 << 24;

    /// <summary>
    /// The greatest depth of objects and lists in each other, from 1 to 64; usually 64. It cannot be greater, because everything that is
    /// read can also be written.
    /// </summary>
    public int Depth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, JsonText.MostDepth, nameof(Depth));
            field = AtLeastOne(value);
        }
    } = JsonText.MostDepth;

    /// <summary>The greatest length of a document in one array, where one byte more tells a longer one.</summary>
    internal int BytesInMemory => (int)Math.Min(Bytes, Array.MaxLength - 1);

    private static T AtLeastOne<T>(T value, [CallerMemberName] string limit = "") where T : struct, IComparable<T>, IEquatable<T>
    {
        if (value.CompareTo(default) <= 0)
            throw new ArgumentOutOfRangeException(limit, value, "The limit must be at least 1.");
        return value;
    }
}

/// <summary>The errors of documents that go beyond a limit. Each says which limit it is and how to go on.</summary>
internal static class BeyondLimit
{
    /// <summary>The document goes on after as many bytes as are read.</summary>
    public static DocumentError Bytes(ReadLimits limits, long line, long bytePosition) => new(
        DocumentErrorCode.DocumentTooLong,
        "$",
        line,
        bytePosition,
        $"the document is longer than {Said(limits.Bytes)} bytes, and nothing is read from here on; "
        + $"split it, or raise {nameof(ReadLimits)}.{nameof(ReadLimits.Bytes)}");

    /// <summary>A document in memory goes on after the bytes that are read.</summary>
    public static DocumentError Bytes(ReadLimits limits, ReadOnlySpan<byte> read)
    {
        var error = Bytes(limits, read.Count((byte)'\n') + 1, read.Length - read.LastIndexOf((byte)'\n'));
        return limits.Bytes == limits.BytesInMemory
            ? error
            : error with { Message = "one JSON object cannot be longer than 2 GiB; write the dataset as JSON Lines" };
    }

    /// <summary>A line is longer than lines that are read.</summary>
    public static DocumentError Line(ReadLimits limits, long line) => new(
        DocumentErrorCode.LineTooLong,
        "$",
        line,
        limits.LineBytes + 1L,
        $"the line is longer than {Said(limits.LineBytes)} bytes and is not read; "
        + $"end each record with a line feed, or raise {nameof(ReadLimits)}.{nameof(ReadLimits.LineBytes)}");

    /// <summary>What to say of a text that is longer than texts that are read.</summary>
    public static string Text(ReadLimits limits, long length) =>
        $"the text has {Said(length)} bytes, and at most {Said(limits.TextBytes)} are read; "
        + $"shorten it, or raise {nameof(ReadLimits)}.{nameof(ReadLimits.TextBytes)}";

    /// <summary>What to say of the first record that is not read, because there are too many.</summary>
    public static string Records(ReadLimits limits) =>
        $"there are more than {Said(limits.Records)} records, and nothing is read from here on; "
        + $"split the dataset, or raise {nameof(ReadLimits)}.{nameof(ReadLimits.Records)}";

    private static string Said(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
