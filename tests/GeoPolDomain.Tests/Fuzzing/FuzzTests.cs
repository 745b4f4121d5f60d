using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>
/// Whatever a document is made into, it is read or refused: with mistakes that have their places, at a cost that its length bounds. What is
/// read is written and read again as the same.
/// </summary>
/// <remarks>
/// The inputs are the same on every run. One framework tries them, because the library reads alike on all, and they take a while.
/// </remarks>
public class FuzzTests
{
    private const int Each = 62_500;

    public static TheoryData<int> Runs() => [.. Enumerable.Range(1, 8)];

#if NET10_0_OR_GREATER
    [Theory]
    [MemberData(nameof(Runs))]
#endif
    public async Task A_damaged_document_is_read_or_refused_with_places(int run)
    {
        var input = Array.Empty<byte>();
        var tried = Task.Run(() => Law.HoldsFor(run, seed =>
        {
            for (var number = 0; number < Each; number++)
            {
                var random = new Random(unchecked((seed * 1_000_003) + number));
                input = Input(random);
                try
                {
                    Readings.Try(input, random);
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException($"Input {number}, {Convert.ToBase64String(input)}: {failure.Message}", failure);
                }
            }
        }));

        // Only so that a test that hangs says for which input.
        try
        {
            await tried.WaitAsync(TimeSpan.FromMinutes(20));
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Reading does not end: {Convert.ToBase64String(input)}");
        }
    }

    private static byte[] Input(Random random)
    {
        var document = random.Next(50) switch
        {
            0 => Material.Piece(random),
            < 4 => Material.OfVotes[random.Next(Material.OfVotes.Length)],
            _ => Material.Short[random.Next(Material.Short.Length)],
        };
        var mutation = new Mutation(random);
        return random.Next(2) == 0 ? mutation.Of(document) : mutation.OfValues(document);
    }
}
