using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Statements;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What every section of a page needs: the dataset, the options, and where to write.</summary>
internal sealed class PageContext
{
    /// <summary>The number of claims whose positions are told. The others are named only.</summary>
    public const int MostClaims = 200;

    private const int ManyRecords = 3000;
    private readonly Dataset data;
    private readonly ReportOptions options;
    private readonly Lazy<KnownSince?> known;
    private readonly Lazy<FoundContradictions> contradictions;
    private readonly Lazy<Dictionary<RecordKey, ImmutableArray<TimelineEntry>>> dates;
    private readonly Lazy<List<LocalDate>> changeDays;
    private readonly Lazy<ImmutableArray<Positions>> positions;

    /// <summary>Starts a page.</summary>
    public PageContext(Dataset data, ReportOptions options)
    {
        (this.data, this.options, Records) = (data, options, [.. data.Records]);
        known = new(() => KnownSince.Of(this));
        contradictions = new(() => data.Contradictions.Search(options.Viewpoint));
        dates = new(() => data.Timeline.Entries
            .GroupBy(one => one.Record.Key).ToDictionary(group => group.Key, group => group.ToImmutableArray()));
        changeDays = new(() => ChangesOf(data));
        positions = new(() =>
            [.. data.Statements.Claims.Take(MostClaims).Select(one => data.Statements.PositionsOn(one.Id, options.Viewpoint))]);
        Day = options.On ?? MostSaidDayOf(data) ?? LastDayOf(data);
    }

    private PageContext(PageContext whole)
    {
        (data, options, Records, Day) = (whole.data, whole.options, whole.Records, whole.Day);
        (known, contradictions, dates) = (whole.known, whole.contradictions, whole.dates);
        (changeDays, positions) = (whole.changeDays, whole.positions);
    }

    /// <summary>The dataset that the page shows.</summary>
    public Dataset Data => data;

    /// <summary>The options of the page.</summary>
    public ReportOptions Options => options;

    /// <summary>All records of the dataset, kind by kind and by id.</summary>
    public IReadOnlyList<DatasetRecord> Records { get; }

    /// <summary>Whether the dataset holds so many records that the page says of each only what fits in a line.</summary>
    public bool IsLarge => Records.Count > ManyRecords;

    /// <summary>From which day each record could be known. Null for a dataset for which that takes too long.</summary>
    public KnownSince? Known => known.Value;

    /// <summary>What reasoning finds in the dataset that does not fit together.</summary>
    public FoundContradictions Contradictions => contradictions.Value;

    /// <summary>The days on which something that can fulfil a condition begins or is over, and those on which a coverage does.</summary>
    public List<LocalDate> ChangeDays => changeDays.Value;

    /// <summary>Who takes which position on each of the first claims.</summary>
    public ImmutableArray<Positions> Positions => positions.Value;

    /// <summary>Whether a record counts in the view of the page.</summary>
    public bool IsInView(DatasetRecord record) => record.AccordingTo is null || record.AccordingTo == options.Viewpoint;

    /// <summary>Where the sections write.</summary>
    public Markup Html { get; } = new();

    /// <summary>The day that the page shows first.</summary>
    public LocalDate Day { get; }

    /// <summary>How the pictures of the page are drawn: each record links to its own place on the page.</summary>
    public PictureOptions Pictures => new() { Viewpoint = options.Viewpoint, LinkTo = AddressOf };

    /// <summary>The same page, to write a part of it elsewhere: what every part needs is found once.</summary>
    public PageContext Part() => new(this);

    /// <summary>The address of a record on the page, such as <c>#statement:stm-a01</c>. Null when the dataset does not hold it.</summary>
    public string? AddressOf(RecordKey key) => data.Find(key) is null ? null : $"#{key}";

    /// <summary>The dated entries of a record, in order of time.</summary>
    public ImmutableArray<TimelineEntry> DatesOf(RecordKey key) => dates.Value.GetValueOrDefault(key, []);

    /// <summary>Writes a picture in a box of its own: where the window is narrower than the picture, the box scrolls sideways.</summary>
    public void Show(Picture picture) => Html.Open("div", "wide").Raw(picture.ToElement()).Close().Line();

    /// <summary>Writes the caption of a record, as a link to its place on the page.</summary>
    public void Link(RecordKey key) => Link(key, data.CaptionOf(key));

    /// <summary>Writes a text as a link to the place of a record on the page. A record that the dataset does not hold has none.</summary>
    public void Link(RecordKey key, string text)
    {
        if (AddressOf(key) is { } address)
            Html.Open("a").With("href", address).Text(text).Close();
        else
            Html.Text(text);
    }

    private static List<LocalDate> ChangesOf(Dataset data) =>
    [
        .. data.Timeline.Entries
            .Where(one => one.Record.Key.Kind is RecordKind.Decision or RecordKind.Treaty or RecordKind.Statement or RecordKind.Event
                or RecordKind.Tenure or RecordKind.Membership or RecordKind.Deployment)
            .SelectMany(one => new[] { one.When.Earliest, DayWords.After(one.When.Latest) })
            .Concat(data.Coverage.SelectMany(one => new[] { one.During?.Earliest, DayWords.After(one.During?.Latest) }))
            .OfType<LocalDate>().Distinct().Order(),
    ];

    // What a dataset of statements tells is best seen on the day on which most was said.
    private static LocalDate? MostSaidDayOf(Dataset data) => data.Statements.All
        .Select(one => one.Said is { StrictEarliest: { } first, StrictLatest: { } last } && first == last ? first : (LocalDate?)null)
        .OfType<LocalDate>().GroupBy(day => day).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
        .Select(group => (LocalDate?)group.Key).FirstOrDefault();

    // Beyond the last day for which the dataset promises to hold all records of a kind lie terms of office and plans.
    private static LocalDate LastDayOf(Dataset data) =>
        data.Coverage.Select(one => one.During?.Latest).Where(day => day is not null).Max()
        ?? data.Timeline.Entries.Select(one => one.When.Earliest).Where(day => day is not null).Max() ?? new LocalDate(2000, 1, 1);
}
