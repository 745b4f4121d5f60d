using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Exchange;

namespace GeoPolDomain.Bridges.Tests.Exchange;

/// <summary>All formats of the package by name.</summary>
internal static class Formats
{
    private static readonly Dictionary<string, Func<Dataset, Stream, ExportResult>> All = new()
    {
        ["jsonld"] = JsonLd.Write,
        ["popolo"] = Popolo.Write,
        ["prov"] = Prov.Write,
        ["ftm"] = FollowTheMoney.Write,
        ["graphml"] = GraphMlExport.Write,
        ["claimreview"] = ClaimReviews.Write,
    };

    public static IEnumerable<string> Names => All.Keys;

    public static (string Text, ExportResult Result) Write(string format, Dataset data)
    {
        using var stream = new MemoryStream();
        var result = All[format](data, stream);
        stream.CanWrite.Should().BeTrue("the stream belongs to the caller");
        return (Encoding.UTF8.GetString(stream.ToArray()), result);
    }
}
