using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Json;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Tests.Json;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>The ways to read a text, and what holds for each whatever the text is.</summary>
internal static class Readings
{
    // A reading needs some memory however short the text is, and each mistake is an object with its texts.
    private const long AllocatedAtFirst = 400_000;
    private const long AllocatedForAMistake = 16_000;

    /// <summary>Reads the text as a dataset, and in one or two other ways by chance.</summary>
    public static void Try(byte[] text, Random random)
    {
        var read = AsDataset(text);
        BothWays.Try(text);
        Together.Try(text, random);
        switch (random.Next(9))
        {
            case 0: InPieces(text, 1 + random.Next(64), read); break;
            case 1 or 8: AsObject(text); break;
            // Each line of what is no JSON Lines is a mistake, which takes long.
            case 2 when IsOfLines(text) || random.Next(20) == 0: AsLines(text, 1 + random.Next(64)); break;
            case 3 when IsOfLines(text) || random.Next(20) == 0: AsRecords(text, 1 + random.Next(64)); break;
            case 4: AsVotes(text); break;
            case 5: HasPlaces(text, read.Data); break;
            case 6: AsAnybodysObject<Dataset>(text); break;
            case 7 when read.Data is not null: Afterwards.Try(read.Data, random); break;
        }
    }

    private static bool IsOfLines(byte[] text) => DatasetDocument.FormOf(text) == DocumentForm.Lines;

    private static (Dataset? Data, ImmutableArray<DocumentError> Errors) AsDataset(byte[] text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = DatasetDocument.TryRead(text, out var data, out var errors, out var isCut);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var most = AllocatedAtFirst + (errors.Length * AllocatedForAMistake) + (text.Length * ReadingCostTests.MostForAByte);
        Holds(allocated <= most, $"{allocated} bytes are allocated for {text.Length} bytes and {errors.Length} mistakes");
        ArePlaced(text, isRead, errors, isCut);
        if (data is null)
            return (null, errors);
        var (json, lines) = (DatasetJson.Write(data), DatasetLines.Write(data));
        Holds(
            DatasetJson.Read(json).Equals(data) && DatasetLines.Read(lines).Equals(data),
            "it is written and read again as something else");
        Holds(DatasetJson.Write(DatasetLines.Read(lines)) == json, "the bytes differ");
        return (data, errors);
    }

    private static void InPieces(byte[] text, int piece, (Dataset? Data, ImmutableArray<DocumentError> Errors) read)
    {
        try
        {
            Holds(DatasetDocument.Read(new PiecesStream(text, piece)).Equals(read.Data), "in pieces it is read as something else");
        }
        catch (DocumentException refused)
        {
            Holds(read.Data is null && refused.Errors.SequenceEqual(read.Errors), "in pieces it has other mistakes");
        }
    }

    private static void AsObject(byte[] text)
    {
        var isRead = DatasetJson.TryRead(text, out _, out var errors, out var isCut);
        ArePlaced(text, isRead, errors, isCut);
        Holds(errors.SequenceEqual(errors.OrderBy(error => (error.Line, error.BytePosition))), "the mistakes are not in order");
    }

    private static void AsLines(byte[] text, int piece)
    {
        var isRead = DatasetLines.TryRead(new PiecesStream(text, piece), out var data, out var errors, out var isCut);
        ArePlaced(text, isRead, errors, isCut);
        Holds(errors.SequenceEqual(errors.OrderBy(error => error.Line)), "the mistakes are not in order");
        DatasetLines.TryRead(new MemoryStream(text), out var whole, out var same, out _);
        Holds(same.SequenceEqual(errors) && Equals(data, whole), "in pieces the lines are read otherwise");
    }

    private static void AsRecords(byte[] text, int piece)
    {
        var errors = new List<DocumentError>();
        var records = DatasetLines.ReadRecords(new PiecesStream(text, piece), errors.Add).ToList();
        ArePlaced(text, errors.Count == 0, [.. errors.Take(ReadContext.MostErrors)], false);
        var awaited = DatasetLines.ReadRecordsAsync(new PiecesStream(text, piece), errors.Add).ToBlockingEnumerable().ToList();
        var ahead = new List<DocumentError>();
        Holds(
            RecordsAhead.WithLines(new PiecesStream(text, piece), ahead.Add, ReadLimits.OfRecords, threads: 2).Select(one => one.Record)
                .SequenceEqual(records) && ahead.SequenceEqual(errors.Take(ahead.Count)) && ahead.Count * 2 == errors.Count,
            "read ahead, it is read otherwise");
        Holds(
            records.SequenceEqual(awaited) && errors.Take(errors.Count / 2).SequenceEqual(errors.Skip(errors.Count / 2)),
            "awaited, it is read otherwise");
        try
        {
            Holds(DatasetLines.ReadRecords(new MemoryStream(text)).SequenceEqual(records) && errors.Count == 0, "a mistake is passed over");
        }
        catch (DocumentException refused)
        {
            Holds(refused.Errors.SequenceEqual(errors.Take(refused.Errors.Length)), "it is refused for something else");
        }
    }

    private static void AsVotes(byte[] text)
    {
        var isRead = VoteJson.TryReadVotes(text, null, out var votes, out var errors, out var isCut);
        ArePlaced(text, isRead, errors, isCut);
        if (votes is not null)
            Holds(
                VoteJson.ReadVotes(JsonSerializer.SerializeToUtf8Bytes(votes)).Equals(votes),
                "the votes are written and read again as others");
        try
        {
            var rule = VoteJson.ReadRule(text);
            Holds(
                VoteJson.ReadRule(JsonSerializer.SerializeToUtf8Bytes(rule)).Equals(rule),
                "the rule is written and read again as another");
        }
        catch (DocumentException refused)
        {
            ArePlaced(text, false, refused.Errors, refused.IsCut);
        }
    }

    private static void HasPlaces(byte[] text, Dataset? data)
    {
        var places = new DocumentMap(text);
        foreach (var record in data?.Records ?? [])
            Holds(places.Find(record.Key) is not null, "a record has no place");
    }

    private static void AsAnybodysObject<T>(byte[] text)
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(text);
            Holds(Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)), value), "it is written and read again as another");
        }
        catch (JsonException refused)
        {
            Holds(refused.Message.Length > 10, "it is refused without a word");
        }
    }

    private static void ArePlaced(byte[] text, bool isRead, ImmutableArray<DocumentError> errors, bool isCut)
    {
        Holds(isRead == errors.IsEmpty, "what is refused has a mistake, and what is read has none");
        Holds(errors.Length <= ReadContext.MostErrors && (!isCut || errors.Length == ReadContext.MostErrors), "the list is cut elsewhere");
        if (errors.IsEmpty)
            return;
        var lines = LengthsOf(text.AsSpan(Bytes.MarkOf(text)));
        foreach (var error in errors)
            Holds(
                error.Line >= 1 && error.Line <= lines.Count
                && error.BytePosition >= 1 && error.BytePosition <= lines[(int)error.Line - 1] + 1
                && error.Path.StartsWith('$') && !error.Path.Contains("[-1]", StringComparison.Ordinal) && error.Message.Length > 10,
                $"the place is none: {error}");
    }

    private static List<int> LengthsOf(ReadOnlySpan<byte> text)
    {
        var lengths = new List<int> { 0 };
        foreach (var one in text)
            if (one == '\n')
                lengths.Add(0);
            else
                lengths[^1]++;
        return lengths;
    }

    private static void Holds(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
