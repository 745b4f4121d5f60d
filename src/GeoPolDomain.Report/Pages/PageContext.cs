using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What every section of a page needs: the dataset, the options, and where to write.</summary>
internal sealed class PageContext(Dataset data, ReportOptions options)
{
    /// <summary>The dataset that the page shows.</summary>
    public Dataset Data => data;

    /// <summary>The options of the page.</summary>
    public ReportOptions Options => options;

    /// <summary>Where the sections write.</summary>
    public Markup Html { get; } = new();

    /// <summary>The day that the page shows first.</summary>
    public LocalDate Day => options.On ?? LastDay;

    /// <summary>How the pictures of the page are drawn: each record links to its own place on the page.</summary>
    public PictureOptions Pictures => new() { Viewpoint = options.Viewpoint, LinkTo = AddressOf };

    /// <summary>The address of a record on the page, for example <c>#statement:stm-a01</c>. Null when the dataset does not hold it.</summary>
    public string? AddressOf(RecordKey key) => data.Find(key) is null ? null : $"#{key}";

    /// <summary>Writes the caption of a record, as a link to its place on the page.</summary>
    public void Link(RecordKey key) => Link(key, data.CaptionOf(key));

    /// <summary>Writes a text as a link to the place of a record on the page. Without a link where the dataset does not hold the record.</summary>
    public void Link(RecordKey key, string text)
    {
        if (AddressOf(key) is { } address)
            Html.Open("a").With("href", address).Text(text).Close();
        else
            Html.Text(text);
    }

    /// <summary>What reasoning finds in the dataset that does not fit together.</summary>
    public FoundContradictions Contradictions => field ??= data.Contradictions.Search(options.Viewpoint);

    private LocalDate LastDay => field == default
        ? field = data.Timeline.Entries.Select(one => one.When.Earliest).Where(day => day is not null).Max() ?? new LocalDate(2000, 1, 1)
        : field;
}
