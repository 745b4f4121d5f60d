using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Testing;

/// <summary>Valid records for a test, each in one line: <c>Given.Membership("armenia", of: "csto", "1992-05-15/..")</c>.</summary>
/// <remarks>
/// <para>
/// Each record says no more than the test needs, and is valid as it stands; what else it should say is added by <c>with</c>:
/// <c>Given.State("armenia") with { Note = "a note" }</c>. What nobody looks at is filled in: names are the id in capital letters, so
/// that a test sees whether an id or a name is shown.
/// </para>
/// <para>
/// Where no id is given, it is made of what the record says, as in <c>armenia-csto-1992-05-15-on</c>. The same call makes the same
/// id in whatever order tests run; two calls that say the same need an id each before both can stand in one dataset.
/// </para>
/// <para>
/// Times are written in EDTF, codes as in a document, and lists in one string: <c>"signed 1992-05-15, in-force 1994-04-20"</c>.
/// A text that is not what it should be is a <see cref="FormatException"/> that says why.
/// </para>
/// </remarks>
public static partial class Given
{
    /// <summary>A dataset of these records, called <c>sample</c>.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id.</exception>
    public static Dataset Data(params DatasetRecord[] records) => Data(records.AsEnumerable());

    /// <summary>A dataset of these records, called <c>sample</c>.</summary>
    /// <exception cref="ArgumentException">Two records of one kind have the same id.</exception>
    public static Dataset Data(IEnumerable<DatasetRecord> records) => new("sample", "A sample", records);

    /// <summary>A day of the calendar: <c>Given.Day("2017-06-22")</c>.</summary>
    public static LocalDate Day(string iso) =>
        LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var day }
            ? day
            : throw new FormatException($"'{iso}' is no day; write it as in '2017-06-22'");

    /// <summary>The promise that all records of a kind about something are held, so that what is not there is not so.</summary>
    /// <param name="of">The kind of record.</param>
    /// <param name="about">What they are about, as in <c>actor:csto</c>; everything, where nothing is said.</param>
    /// <param name="during">The time for which they are complete; always, where nothing is said.</param>
    /// <param name="id">The id; made of the rest where none is given.</param>
    public static Coverage Coverage(RecordKind of, RecordKey? about = null, string? during = null, CoverageId? id = null) => new()
    {
        Id = id ?? MadeId.Of(of.ToText(), about, during),
        Of = of,
        About = about is null ? [] : [about],
        During = Shorthand.Interval(during),
    };

    /// <summary>A source. Its outlet is not known where a reason is given why, and not told of where nothing is said.</summary>
    /// <param name="id">The id.</param>
    /// <param name="outlet">The outlet.</param>
    /// <param name="published">When it was published.</param>
    /// <param name="missing">Why the outlet is not known, as in <c>stripped</c>.</param>
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
            Outlet = outlet is null && missing is null ? null : new Mention { Actor = outlet, Missing = Shorthand.Optional<MissingReason>(missing) },
            Published = Shorthand.Time(published),
        };
}
