using GeoPolDomain.Cli.Inputs;
using nietras.SeparatedValues;

namespace GeoPolDomain.Cli.Tables;

/// <summary>Reads a table of spells from CSV. The first row names the columns; their order does not matter.</summary>
internal static class SpellTable
{
    // The words for each column, the first of which messages use.
    private static readonly string[] Member = ["member", "actor", "state", "country"];
    private static readonly string[] Organization = ["organization", "organisation", "org", "igo", "alliance"];
    private static readonly string[] From = ["from", "start", "begin", "since"];
    private static readonly string[] To = ["to", "end", "until"];
    private static readonly string[] Status = ["status"];
    private static readonly string[] Note = ["note"];

    /// <summary>Reads the rows.</summary>
    /// <exception cref="Refusal">A column is missing, or the text is no CSV.</exception>
    public static IReadOnlyList<SpellRow> Read(string text, string file)
    {
        try
        {
            using var reader = Sep.Reader(options => options with { Unescape = true, DisableFastFloat = true }).FromText(text);
            var names = reader.Header.ColNames;
            var (member, organization) = (ColumnOf(names, Member, file), ColumnOf(names, Organization, file));
            var (from, to) = (ColumnOf(names, From, file), ColumnOf(names, To, file));
            var (status, note) = (PlaceOf(names, Status), PlaceOf(names, Note));
            var rows = new List<SpellRow>();
            foreach (var row in reader)
                rows.Add(new(
                    row.LineNumberFrom, Cell(row, member), Cell(row, organization), Cell(row, from), Cell(row, to), Cell(row, status),
                    Cell(row, note)));

            return rows;
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new Refusal($"the file '{file}' cannot be read as CSV: {broken.Message}");
        }
    }

    private static string Cell(SepReader.Row row, int column) => column < 0 ? "" : row[column].ToString().Trim();

    private static int PlaceOf(IReadOnlyList<string> names, string[] words)
    {
        for (var i = 0; i < names.Count; i++)
            if (words.Contains(names[i].Trim(), StringComparer.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    private static int ColumnOf(IReadOnlyList<string> names, string[] words, string file)
    {
        if (PlaceOf(names, words) is >= 0 and var place)
            return place;
        var others = string.Join(", ", words.Skip(1).Select(word => $"'{word}'"));
        throw new Refusal(
            $"the table '{file}' has no column '{words[0]}' (or {others}); its first row has "
            + string.Join(", ", names.Select(one => $"'{one}'")));
    }
}
