using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Testing;

/// <summary>Creates valid records for tests, each in one call: <c>Given.Membership("armenia", of: "csto", "1992-05-15/..")</c>.</summary>
/// <remarks>
/// <para>
/// A record holds what the test says and no more. Add the rest with a <c>with</c> expression:
/// <c>Given.State("armenia") with { Note = "a note" }</c>. Required members that tests rarely care about are filled in. A name is the id in
/// capital letters, so that a test can tell from an output whether it shows the id or the name.
/// </para>
/// <para>
/// An id that you omit is built from the arguments, for example <c>armenia-csto-1992-05-15-on</c>. The same call always gives the same
/// id, in whatever order tests run. If two records of one dataset have the same arguments, give at least one of them an id.
/// </para>
/// <para>
/// Write times in EDTF, codes as in a document, and lists in one string: <c>"signed 1992-05-15, in-force 1994-04-20"</c>.
/// A text that cannot be read throws a <see cref="FormatException"/> whose message says why.
/// </para>
/// </remarks>
public static partial class Given
{
    /// <summary>Creates a dataset with the id <c>sample</c> from these records.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id.</exception>
    public static Dataset Data(params DatasetRecord[] records) => Data(records.AsEnumerable());

    /// <summary>Creates a dataset with the id <c>sample</c> from these records.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id.</exception>
    public static Dataset Data(IEnumerable<DatasetRecord> records) => new("sample", "A sample", records);

    /// <summary>Reads a day: <c>Given.Day("2017-06-22")</c>.</summary>
    public static LocalDate Day(string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var day }
            ? day
            : throw new FormatException($"'{iso}' is no day; write it as in '2017-06-22'");

    /// <summary>Creates a coverage: the promise that the dataset holds all records of a kind, so that a missing record means No and not
    /// Unknown.</summary>
    /// <param name="of">The kind of record.</param>
    /// <param name="about">What the records are about, as in <c>actor:csto</c>; everything when omitted.</param>
    /// <param name="during">The time for which they are complete; always when omitted.</param>
    /// <param name="id">The id; built from the other arguments when omitted.</param>
    public static Coverage Coverage(RecordKind of, RecordKey? about = null, string? during = null, CoverageId? id = null) => new()
    {
        Id = id ?? MadeId.Of(of.ToText(), about, during),
        Of = of,
        About = about is null ? [] : [about],
        During = Shorthand.Interval(during),
    };

    /// <summary>Creates a source.</summary>
    /// <param name="id">The id.</param>
    /// <param name="outlet">The outlet.</param>
    /// <param name="published">When it was published.</param>
    /// <param name="missing">Why the outlet is unknown, as in <c>stripped</c>; omit it when the outlet is known or does not matter.</param>
    /// <param name="editionOf">Of what it is another edition.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="reliability">How reliable it is, in letters of the Admiralty system.</param>
    /// <param name="kind">What kind of thing it is.</param>
    public static Source Source(
        SourceId id,
        ActorId? outlet = null,
        string? published = null,
        string? missing = null,
        SourceId? editionOf = null,
        ActorId? author = null,
        string? reliability = null,
        string kind = "article") => new()
        {
            Id = id,
            Kind = SourceKind.Parse(kind),
            EditionOf = editionOf,
            Authors = author is null ? [] : [new Mention { Actor = author }],
            Reliability = Shorthand.Optional<Reliability>(reliability),
            Outlet = outlet is null && missing is null
                ? null
                : new Mention { Actor = outlet, Missing = Shorthand.Optional<MissingReason>(missing) },
            Published = Shorthand.Time(published),
        };
}
