using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Files;

/// <summary>Writes the mistakes and findings of files as SARIF 2.1.0, in which programs exchange what checks find.</summary>
internal static class CheckSarif
{
    private const string Error = "error";

    /// <summary>Writes one run with every rule and one result for each mistake and finding.</summary>
    public static void Write(Stream output, IReadOnlyList<CheckAnswer> answers) => JsonAnswer.Write(output, json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "geopol");
        json.Objects("rules", Rules, WriteRule);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var answer in answers)
            WriteResults(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static ImmutableArray<(string Id, string Level, string Meaning)> Rules { get; } =
    [
        .. DocumentErrorCode.All.Select(code => ($"{code}", Error, code.Meaning!)),
        .. FindingCode.All.Select(code => ($"{code}", Level(code.Severity), code.Meaning!)),
    ];

    private static void WriteRule(Utf8JsonWriter json, (string Id, string Level, string Meaning) rule)
    {
        json.WriteString("id", rule.Id);
        Message(json, "shortDescription", rule.Meaning);
        Message(json, "help", $"{rule.Meaning} The page docs/checks.md of GeoPolDomain has an example under '{rule.Id}'.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level);
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, CheckAnswer answer)
    {
        var lines = answer.Documents.Files.ToDictionary(file => file, file => new ColumnsOf(file));
        foreach (var (file, error) in answer.Mistakes.SelectMany(one => one.Errors.Select(error => (one.File, error))))
            WriteResult(json, $"{error.Code}", Error, error.Message, json =>
            {
                json.WriteStartArray("locations");
                Location(json, file, lines[file], error.Line, error.BytePosition, error.Path, null);
                json.WriteEndArray();
            });
        foreach (var one in answer.Findings)
            WriteResult(json, $"{one.Finding.Code}", Level(one.Finding.Severity), one.Finding.Message, json =>
            {
                json.WriteStartArray("locations");
                Place(json, one.At, one.Finding.Record, one.Finding.Pointer);
                json.WriteEndArray();
                if (one.Others.IsEmpty)
                    return;
                json.WriteStartArray("relatedLocations");
                foreach (var (record, at) in one.Others)
                    Place(json, at, record, "");
                json.WriteEndArray();
            });

        void Place(Utf8JsonWriter json, PlaceInFile at, RecordKey record, string pointer) =>
            Location(
                json,
                at.File,
                at.File is { } file ? lines[file] : null,
                at.Place?.Line ?? 1,
                at.Place?.BytePosition ?? 1,
                $"{record}{pointer}",
                record.Id);
    }

    private static void WriteResult(Utf8JsonWriter json, string rule, string level, string message, Action<Utf8JsonWriter> writeLocations)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", Rules.IndexOf(Rules.First(one => one.Id == rule)));
        json.WriteString("level", level);
        Message(json, "message", message);
        writeLocations(json);
        json.WriteEndObject();
    }

    private static void Location(
        Utf8JsonWriter json, GivenFile? file, ColumnsOf? columns, long line, long bytePosition, string fullName, string? name)
    {
        json.WriteStartObject();
        if (file is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Address(file.Name));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", columns!.ColumnAt(line, bytePosition));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.Objects("logicalLocations", [fullName], (json, full) =>
        {
            if (name is not null)
                json.WriteString("name", name);
            json.WriteString("fullyQualifiedName", full);
            json.WriteString("kind", "value");
        });
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string member, string text)
    {
        json.WriteStartObject(member);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Address(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => "warning",
        _ => "note",
    };
}
