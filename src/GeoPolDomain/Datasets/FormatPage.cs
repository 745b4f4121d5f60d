using System.Text;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>The reference page of the document format, made from the same descriptions that read and write.</summary>
internal static class FormatPage
{
    public static string Markdown()
    {
        var page = new StringBuilder();
        page.Append(Introduction);
        foreach (var table in Tables.All)
        {
            page.Append($"\n## {table.Name}\n\nIn lines: `\"record\":\"{table.Tag}\"`.\n");
            foreach (var shape in table.Shapes)
                Describe(page, shape);
        }

        page.Append("\n## Parts of records\n");
        var parts = Parts().OrderBy(shape => shape.Name, StringComparer.Ordinal).ToList();
        foreach (var shape in parts)
            Describe(page, shape);

        page.Append("\n## Codes\n\nAn open list also takes codes it does not name; a closed one does not.\n");
        var all = Tables.All.SelectMany(table => table.Shapes).Concat(parts).SelectMany(shape => shape.SmallValues);
        foreach (var list in all.Where(value => !value.Listed.IsEmpty).DistinctBy(value => value.Name).OrderBy(value => value.Name, StringComparer.Ordinal))
            Describe(page, list);
        return page.ToString();
    }

    private static void Describe(StringBuilder page, IShape shape)
    {
        page.Append($"\n### {shape.Name}\n\n{Meanings.Of(shape.Name)}\n\n| member | | holds | says |\n| --- | --- | --- | --- |\n");
        foreach (var (name, called, isRequired) in shape.Members)
            page.Append($"| `{name}` | {(isRequired ? "required" : "")} | {called} | {Meanings.Of(shape.Name, name)} |\n");
    }

    private static void Describe(StringBuilder page, SmallValue list)
    {
        page.Append($"\n### {list.Name}\n\n{list.Called}; {(list.IsClosed ? "closed" : "open")}.\n\n| code | means |\n| --- | --- |\n");
        foreach (var code in list.Listed)
            page.Append($"| `{code}` | {Meanings.Of(list.Name, code)} |\n");
    }

    private static IEnumerable<IShape> Parts()
    {
        var known = new HashSet<string>(Tables.All.SelectMany(table => table.Shapes).Select(shape => shape.Name), StringComparer.Ordinal);
        var waiting = new Queue<IShape>(Tables.All.SelectMany(table => table.Shapes));
        while (waiting.TryDequeue(out var shape))
            foreach (var part in shape.Parts)
                if (known.Add(part.Name))
                {
                    waiting.Enqueue(part);
                    yield return part;
                }
    }

    private const string Introduction = $$"""
        # The document format, version 1

        Made from the library's descriptions of its records; do not edit it by hand.

        A document is one JSON object in UTF-8: `"format": "{{Dataset.Format}}"`, an `id`, a `title`, perhaps a `note`, then one array for each kind of record.
        Members and records may come in any order. What is not known is left out: `null` is refused everywhere, as are unknown members,
        members that stand twice, and two records of one kind with one id. Every mistake is reported with its path, line and byte.
        Codes of an open list that this version does not know are kept as they are.

        Written, a document is canonical: members in the order of this page, records by id, two spaces, line feeds, no byte order mark.
        The same dataset is the same bytes.

        The same records can stand in JSON Lines: first a header, `{"record":"dataset","format":"{{Dataset.Format}}","id":…,"title":…}`,
        then one record a line, each with `"record"` and the name of its kind.

        Every record may carry `citations`, `accordingTo` and `note`. Ids are lower case letters and digits with single `-`, `.` or `_`
        between them, unique among the records of a kind. Dates are EDTF (ISO 8601-2:2019).

        """;
}
