using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>A page that <c>geopol report</c> writes, read back as elements, and the answers of the tool about the same dataset.</summary>
internal sealed class ReportedPage
{
    private static readonly ConcurrentDictionary<string, Lazy<ReportedPage>> Pages = new();

    private readonly string dataset;
    private readonly XElement root;

    private ReportedPage(string dataset, string options)
    {
        this.dataset = dataset;
        var written = Ask.Geopol($"report {dataset} {options} -o -");
        written.ExitCode.Should().Be(0, written.Messages);
        root = Parsed(written.Output);
    }

    /// <summary>The day that the page shows.</summary>
    public string Day => root.All("body").Single().Of("data-day");

    /// <summary>The page of an embedded dataset, written once for all tests.</summary>
    public static ReportedPage Of(string dataset, string options = "") =>
        Pages.GetOrAdd($"{dataset} {options}", _ => new(() => new(dataset, options))).Value;

    /// <summary>The addresses of the sections of the page.</summary>
    public IEnumerable<string> Sections => root.All("section").Select(one => one.Get("id")).OfType<string>();

    /// <summary>A section of the page.</summary>
    public XElement Section(string id) => root.All("section").Single(one => one.Get("id") == id);

    /// <summary>The answer of the tool to a question about the dataset of the page.</summary>
    public JsonElement Asked(string question) => Ask.Geopol($"{question} --dataset {dataset} --format json").Json;

    /// <summary>The answer of the tool to a question about votes.</summary>
    public JsonElement Decided(string question, string votes) =>
        Ask.With([.. $"decide {question} --dataset {dataset} --format json".Split(' ')], votes).Json;

    /// <summary>The edges of a network that the tool writes: the two states, and what is told of their tie.</summary>
    public List<(string From, string To, Dictionary<string, string> Told)> Network(string question)
    {
        var written = Ask.Geopol($"network {question} --dataset {dataset} -o - --form graphml");
        written.ExitCode.Should().Be(0, written.Messages);
        return
        [
            .. XElement.Parse(written.Output.TrimStart('\uFEFF')).All("edge").Select(one => (
                one.Of("source"), one.Of("target"), one.All("data").ToDictionary(told => told.Of("key"), told => told.Value))),
        ];
    }

    // Script and style sheet are texts of the tool, and not XML.
    private static XElement Parsed(string html)
    {
        var text = html["<!DOCTYPE html>".Length..];
        foreach (var element in new[] { "script", "style" })
        {
            var start = text.IndexOf('>', text.IndexOf($"<{element}", StringComparison.Ordinal)) + 1;
            text = text.Remove(start, text.IndexOf($"</{element}>", StringComparison.Ordinal) - start);
        }

        return XElement.Parse(text, LoadOptions.PreserveWhitespace);
    }
}

/// <summary>Reads answers of the tool in a few words.</summary>
internal static class AnswerJson
{
    /// <summary>A member that is a text. Null when the answer has none.</summary>
    public static string? Text(this JsonElement one, string member) =>
        one.TryGetProperty(member, out var found) ? found.GetString() : null;

    /// <summary>A member that is a day. Null when the answer has none.</summary>
    public static DateOnly? Day(this JsonElement one, string member) => one.Text(member) is { } text ? DrawnTime.Day(text) : null;

    /// <summary>The items of a member that is a list. None when the answer has none.</summary>
    public static List<JsonElement> List(this JsonElement one, string member) =>
        one.TryGetProperty(member, out var found) ? [.. found.EnumerateArray()] : [];

    /// <summary>The texts of a member that is a list.</summary>
    public static List<string> Texts(this JsonElement one, string member) => [.. one.List(member).Select(text => text.GetString()!)];
}
