namespace Dragoman.Coding;

/// <summary>Whose contacts a claim counts.</summary>
/// <param name="Event">The event they are the sides of, or null where only the claim's sentence names them.</param>
/// <param name="Countries">ISO codes or organisation ids.</param>
/// <param name="Entities">Ids of those named.</param>
/// <param name="StateParties">Ids of the offices or states they stand for.</param>
/// <param name="StatesOnly">Whether no person is named.</param>
internal sealed record ClaimSides(CodedEvent? Event, IReadOnlyList<string> Countries, IReadOnlyList<string> Entities, IReadOnlyList<string> StateParties, bool StatesOnly);
